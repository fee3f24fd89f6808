import Facts
import Testing

@Suite struct NearestWordTests {
    private static let words = ["import", "ask", "report", "show", "sql", "check", "extract"]

    @Test(arguments: [
        ("imprt", "import"), ("IMPORT", "import"), ("reprot", "report"), ("aks", "ask"), ("chek", "check"),
        ("extarct", "extract"), ("shwo", "show"),
    ])
    func findsWhatWasMeant(_ word: String, _ meant: String) {
        #expect(NearestWord.to(word, among: Self.words) == meant)
    }

    @Test(arguments: ["remember", "nothing", "", "x", "delete"])
    func staysSilentWhereNothingIsNear(_ word: String) {
        #expect(NearestWord.to(word, among: Self.words) == nil)
    }
}
