import Foundation
import TestSupport
import Testing

/// What the built program shows of a row that several sources carry.
@Suite struct CarriedRowsTests {
    private static let shared = "Norwegen lehnt Truppen für die gemeinsame Mission vorerst ab."

    private func expect(_ arguments: [String], is name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "a.jsonl",
            """
            {"id": "a", "title": "Morgen", "date": "2025-03-01", "text": "\(Self.shared)"}
            {"id": "b", "title": "Abend", "date": "2025-03-02", "text": "\(Self.shared) Es regnete."}
            {"id": "c", "title": "Post", "date": "2025-03-05", "text": "Auch Oslo lehnt Truppen ab."}

            """)
        let program = Program(folder: folder.url)
        #expect(try program.run("import", "a.jsonl").status == 0)
        let difference = Snapshot.difference(try program.run(arguments).transcript, named: "carried-\(name)")
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test(arguments: ["de", "en"])
    func tablesCountOriginsAndNameTheSources(_ language: String) throws {
        try expect(["report", "commitments", "--lang", language], is: "commitments-\(language).txt")
    }

    @Test func copiesAreNoStepsOfAPosition() throws {
        try expect(["report", "positions"], is: "positions.txt")
    }

    @Test func theWordsOfAllAreShownWhereTheyAreAskedFor() throws {
        try expect(["report", "commitments", "--evidence"], is: "evidence.txt")
        try expect(["ask", "Wer lehnt Truppen ab?", "--evidence"], is: "ask.txt")
    }

    @Test(arguments: ["json", "csv"])
    func programsGetEveryCarrier(_ format: String) throws {
        try expect(["report", "commitments", "--format", format, "--evidence"], is: "commitments.\(format)")
    }
}
