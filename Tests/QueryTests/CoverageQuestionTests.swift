import Query
import TestSupport
import Testing

@Suite struct CoverageQuestionTests {
    @Test func countsTheSourcesAndNamesTheSilentStates() throws {
        let archive = try ImportedArchive(
            .init("a", date: "2025-03", "Norwegen lehnt Truppen ab. Italien schwieg."),
            .init("b", date: "2025-03-20", "Italien will Truppen entsenden. Chile schwieg."), .init("c", "Es regnete."))
        let rows = try archive.open().rows(CoverageQuestion())
        let all = try #require(rows.first)
        #expect(rows.map(\.scope) == [.all, .unnamed])
        #expect(all.sources == 3 && all.undated == 1 && all.first == "2025-03" && all.last == "2025-03")
        #expect(all.states == ["CL", "IT", "NO"] && all.silent == ["CL"])

        var question = CoverageQuestion()
        question.sources.until = "2025-03-10"
        #expect(try archive.open().rows(question).first?.silent == ["IT"])
    }
}
