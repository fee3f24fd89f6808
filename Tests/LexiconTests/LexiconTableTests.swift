import Testing

@testable import Lexicon

@Suite struct LexiconTableTests {
    @Test func commentsAreNoRowsAndLinesAreCountedFromOne() throws {
        let table = try LexiconTable(file: "x.tsv", text: "# one\n# two\nkey\twords\n\na\tb|c\n# three\nd\t\n")
        #expect(table.columns == ["key", "words"])
        #expect(table.rows.map(\.line) == [5, 7])
        #expect(table.rows.map { $0["key"] } == ["a", "d"])
        #expect(table.rows.map { $0.list("words") } == [["b", "c"], []])
        #expect(table.rows[0]["no such column"] == "")
    }

    @Test(arguments: [
        (
            "key\twords\na\n", LexiconProblem.Fault.cellCount(found: 1, expected: 2),
            "x.tsv:2: 1 cell, but the header has 2; tabs separate them"
        ),
        (
            "# note\nkey\na\nb\tc\td\n", .cellCount(found: 3, expected: 1),
            "x.tsv:4: 3 cells, but the header has 1; tabs separate them"
        ),
    ])
    func aRowOfAnotherLengthIsReportedWithFileAndLine(
        _ text: String, _ fault: LexiconProblem.Fault, _ sentence: String
    ) throws {
        let problem = try #require(throws: LexiconProblem.self) { try LexiconTable(file: "x.tsv", text: text) }
        #expect(problem.fault == fault)
        #expect("\(problem)" == sentence)
    }

    @Test func cellsAreArrangedUnderOtherColumns() throws {
        let table = try LexiconTable(file: "x.tsv", text: "b\ta\n1\t2\n# note\n3\t4\n")
        let arranged = table.arranged(under: ["a", "c", "b"])
        #expect(arranged.columns == ["a", "c", "b"])
        #expect(arranged.rows.map { [$0["a"], $0["c"], $0["b"]] } == [["2", "", "1"], ["4", "", "3"]])
        #expect(arranged.rows.map(\.line) == [2, 4])
        #expect(arranged.rows[1].replacing("c", with: "5|6").list("c") == ["5", "6"])
        #expect(arranged.rows[1].replacing("c", with: "5|6")["b"] == "3")
    }

    @Test func anUnknownFeatureOfAFormIsReportedWithFileAndLine() throws {
        let problem = try #require(throws: LexiconProblem.self) {
            try VerbForm(["present", "future"], in: "de/x.tsv", line: 7)
        }
        #expect(problem.file == "de/x.tsv")
        #expect(problem.line == 7)
        #expect("\(problem)".hasPrefix("de/x.tsv:7: unknown form “future”; known are "))
        #expect("\(problem)".contains("preterite"))
    }

    @Test func aMalformedConjugationIsReportedWithFileAndLine() throws {
        let table = try LexiconTable(file: "de/x.tsv", text: "kind\tvalue\tform\nweak_ending\tt\tpresent|sg9\n")
        let problem = try #require(throws: LexiconProblem.self) { try Conjugation(table) }
        #expect((problem.file, problem.line) == ("de/x.tsv", 2))
    }

    @Test(arguments: [
        (LexiconProblem.Fault.missingFile, "f: there is no such lexicon file"),
        (.missingValue("a", column: "use"), "f: no row has “a” as its use"),
        (.unreadable, "f cannot be read"), (.unknownVerb("a"), "f: “a” is no verb of verbs.tsv; add it there"),
        (.duplicate("a", firstLine: 3), "f: “a” stands already in line 3"),
        (.unknownValue("a", column: "of", known: ["b", "c"]), "f: unknown of “a”; known are b, c"),
    ])
    func everyFaultHasASentence(_ fault: LexiconProblem.Fault, _ sentence: String) {
        #expect("\(LexiconProblem(file: "f", line: 0, fault: fault))" == sentence)
    }
}
