import Foundation
import TestSupport
import Testing

/// What outputs show of a contribution that no concept names, on the built program.
@Suite struct ContributionWordsTests {
    private static let article = """
        Norwegen weigerte sich, unabhängige Beobachter der Vereinten Nationen ins Land und in die Häfen des Nordens zu \
        lassen. Mexiko verweigerte dem Schiff die Einfahrt. Japan will zwei Minensucher entsenden. \
        Peru will die Mine nur schließen, wenn es einen Waffenstillstand gibt.
        """

    private func expect(_ arguments: [String], columns: String, is name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Self.article)
        let program = Program(environment: ["COLUMNS": columns], folder: folder.url)
        #expect(try program.run("import", "a.txt").status == 0)
        let text = try program.run(arguments).transcript
        let difference = Snapshot.difference(text, named: "words-\(name)")
        #expect(difference == nil, "\(difference ?? "")")
        guard name.hasSuffix(".txt") else { return }
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= Int(columns) ?? 0 })
    }

    @Test(arguments: ["100", "80", "40"])
    func tablesShowThemBelowTheirRow(_ columns: String) throws {
        try expect(["report", "commitments"], columns: columns, is: "commitments-\(columns).txt")
    }

    @Test func questionsAndReportsShowThem() throws {
        try expect(["ask", "Was lehnt Mexiko ab?"], columns: "80", is: "ask-german.txt")
        try expect(["report", "conditions"], columns: "100", is: "conditions.txt")
        try expect(["show", "c2"], columns: "80", is: "show.txt")
    }

    @Test(arguments: ["markdown", "csv", "ndjson"])
    func formatsHoldThem(_ format: String) throws {
        try expect(["report", "commitments", "--format", format], columns: "100", is: "commitments.\(format)")
    }
}
