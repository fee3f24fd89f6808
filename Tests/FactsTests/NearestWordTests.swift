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

    @Test func countsUpToTheLimitAndNotFurther() {
        #expect(NearestWord.to("abcdefghi", among: ["defabcghi", "xbcxefxhi"]) == "xbcxefxhi")
        #expect(NearestWord.to("badcfeghi", among: ["abcdefghi"]) == "abcdefghi")
        #expect(NearestWord.to("badcfehgi", among: ["abcdefghi"]) == nil)
        #expect(NearestWord.to("Ä", among: ["ä", "äö"]) == "ä")
    }

    @Test(.timeLimit(.minutes(1))) func aWordThatIsLongerThanAnyIsComparedWithNone() {
        let word = String(repeating: "a", count: 20_000)
        #expect(NearestWord.to(word, among: Array(repeating: "abcdefgh", count: 50_000)) == nil)
    }
}
