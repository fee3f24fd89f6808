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

    @Test func aJudgementWhoseWordsTheNextVersionLacksIsListed() throws {
        let folder = try folder(["a.txt": Data("Polen will der Ukraine Waffen liefern.".utf8)])
        let program = Program(folder: folder.url)
        func key() throws -> String {
            try program.run("sql", "SELECT key FROM sources WHERE superseded_in IS NULL", "--format", "tsv").output
                .split(separator: "\n").last.map(String.init) ?? ""
        }
        func broken() throws -> String? {
            try program.run("report", "judgements", "--format", "tsv").output.split(
                separator: "\n", omittingEmptySubsequences: false
            ).dropFirst().first?.split(separator: "\t", omittingEmptySubsequences: false).last.map(String.init)
        }
        _ = try program.run("import", "a.txt")
        #expect(try program.run("relink", "Polen", "--state", "PE", "--source", key(), "--by", "eva").status == 0)
        #expect(try broken() == "")
        for (text, isBroken) in [("Morgen will Polen der Ukraine Waffen liefern.", false), ("Malta schweigt.", true)] {
            try Data(text.utf8).write(to: folder.url.appendingPathComponent("a.txt"))
            _ = try program.run("import", "a.txt")
            #expect(try broken() == (isBroken ? key() : ""))
        }
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

    @Test func takesAnOddNameForAFile() throws {
        let folder = try folder(["a.txt": Self.article])
        let program = Program(folder: folder.url)
        for name in [":memory:", "file:x.db"] {
            #expect(try program.run("import", "a.txt", "--db", name).status == 0)
            #expect(FileManager.default.fileExists(atPath: folder.path(name)))
            #expect(try program.run("check", "--db", name).status == 0)
        }
    }

    @Test func refusesAPipeThatIsNamed() throws {
        let folder = try folder(["a.txt": Self.article])
        #expect(mkfifo(folder.path("b.txt"), 0o600) == 0)
        let result = try Program(folder: folder.url).run("import", "b.txt", ".")
        #expect(
            result.messages
                == "Rejected: b.txt: this is a pipe or device; give - to read from standard input\n")
        #expect(result.output == "1 new, 0 unchanged, 0 replaced, 1 rejected\n")
        #expect(try Program(folder: folder.url).run("extract", "/dev/null").messages.contains("pipe or device"))
    }

    @Test func saysWhichLanguagesItCannotRead() throws {
        let english =
            "The minister said in an interview that the country is not ready to send any soldiers, because "
            + "its parliament has to agree before the government may promise help to others."
        let folder = try folder([
            "english.txt": Data(english.utf8),
            "lines.jsonl": Data("{\"id\": \"x\", \"text\": \"One sentence.\", \"lang\": \"en-GB\"}\n".utf8),
        ])
        let result = try Program(folder: folder.url).run("import", "english.txt", "lines.jsonl")
        #expect(
            result.messages == """
                Note: english.txt: this does not look like German, by whose rules it is read; \
                name its language with “lang” in a record
                Note: lines.jsonl:1: there are no rules for the language “en-GB”: nothing is extracted from it

                """)
        #expect(result.output == "2 new, 0 unchanged, 0 replaced, 0 rejected\n")
    }

    @Test func saysUnderWhichNameATextIsKnown() throws {
        let folder = try folder(["a.txt": Self.article, "b.txt": Self.article])
        let program = Program(folder: folder.url)
        let result = try program.run("import", "a.txt", "b.txt")
        #expect(result.messages == "Note: b.txt: the same text is known already as a.txt\n")
        #expect(result.output == "1 new, 1 unchanged, 0 replaced, 0 rejected\n")
        #expect(try program.run("import", "a.txt").messages == "")
    }

    @Test func namesTheLinesOfStandardInput() throws {
        let input = "{\"id\": \"x\", \"text\": \"\"}\n{\"id\": \"x\"} tail\n{\"id\": \"\\ud800\"}\n"
        let folder = try TemporaryFolder()
        let result = try Program(folder: folder.url).run(["import", "-"], input: Data(input.utf8))
        #expect(
            result.messages == """
                Rejected: standard input, line 1: there is no text in it; remove it or fill it
                Rejected: standard input, line 2: there is more behind the closing brace, from column 13 on; \
                write one object a line
                Rejected: standard input, line 3: the escape \\ud800 at column 9 is half of a character; \
                add its other half or remove it

                """)
        let empty = try Program(folder: folder.url).run("import", "-")
        #expect(empty.messages == "Rejected: standard input: there is no text in it; give an article or records\n")
    }
}
