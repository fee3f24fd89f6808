import Foundation
import TestSupport
import Testing

/// `import` and `extract` of the built program.
@Suite struct ImportCommandTests {
    private func folder(_ files: [String: Data]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, data) in files { try data.write(to: folder.url.appendingPathComponent(name)) }
        return folder
    }

    private static let article = Data("Der Minister Jan Bauer sagte am Montag, Norwegen schicke Truppen.".utf8)

    @Test func countsWhatIsNewUnchangedAndReplaced() throws {
        let folder = try folder(["a.txt": Self.article])
        let program = Program(folder: folder.url)
        #expect(try program.run("import", "a.txt").output == "1 new, 0 unchanged, 0 replaced, 0 rejected\n")
        #expect(try program.run("import", "a.txt").output == "0 new, 1 unchanged, 0 replaced, 0 rejected\n")
        try Data("Anderer Text.".utf8).write(to: folder.url.appendingPathComponent("a.txt"))
        #expect(try program.run("import", "a.txt").output == "0 new, 0 unchanged, 1 replaced, 0 rejected\n")
        #expect(try program.run("check").status == 0)
    }

    @Test func namesWhatItRejectsAndImportsTheRest() throws {
        let folder = try folder([
            "a.txt": Self.article, "bytes.txt": Data([0, 159, 146, 150, 0, 1]), "empty.txt": Data(),
            "old.txt": Data([0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72, 0x20, 0x73, 0x61, 0x67, 0x74, 0x65, 0x2E]),
            "lines.jsonl": Data("{\"id\": \"x\", \"text\": \"Ein Satz.\"}\nnot json\n".utf8),
        ])
        let program = Program(folder: folder.url)
        let result = try program.run("import", "missing.txt", ".", "--db", "new.db")
        let difference = Snapshot.difference(result.transcript, named: "import-rejections.txt")
        #expect(difference == nil, "\(difference ?? "")")
        #expect(try program.run("check", "--db", "new.db").status == 0)
    }

    @Test func leavesNothingBehindWhereThereIsNoArticle() throws {
        let folder = try folder(["empty.txt": Data()])
        let program = Program(folder: folder.url)
        #expect(try program.run("import", "empty.txt").status == 65)
        #expect(try program.run("import", "nowhere").status == 66)
        #expect(!FileManager.default.fileExists(atPath: folder.path("onrecord.db")))
    }

    @Test func takesTheArchiveFromTheEnvironment() throws {
        let folder = try folder(["a.txt": Self.article])
        let program = Program(environment: ["ONRECORD_DB": "elsewhere.db"], folder: folder.url)
        _ = try program.run("import", "a.txt")
        #expect(FileManager.default.fileExists(atPath: folder.path("elsewhere.db")))
    }

    @Test func extractsLineByLineAndGoesOnAfterAFault() throws {
        let input =
            "{\"id\": \"x\", \"text\": \"Ein Satz.\"}\n{\"id\": \"y\"}\n{\"id\": \"z\", \"text\": \"Noch einer.\"}\n"
        let result = try Program().run(["extract", "-"], input: Data(input.utf8))
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.map { $0.prefix(9) } == ["{\"id\":\"x\"", "{\"id\":\"y\"", "{\"id\":\"z\""])
        #expect(lines[1].contains("\"error\":"))
        #expect(result.status == 65)
        let alone = try Program().run(["extract", "--jobs", "1"], input: Data(input.utf8))
        #expect(alone.output == result.output)
    }
}
