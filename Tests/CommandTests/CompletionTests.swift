import Foundation
import TestSupport
import Testing

/// What shells are told that they can put in the place of a word.
@Suite struct CompletionTests {
    /// What the program says to a shell's script for the last of `words`.
    private func candidates(
        of argument: String, in words: [String], environment: [String: String] = [:], folder: URL
    ) throws -> [String] {
        let command = words.dropFirst().first ?? ""
        let last = try #require(words.last)
        let result = try Program(environment: environment, folder: folder).run(
            ["---completion", command, "--", argument, "\(words.count - 1)", "\(last.count)"] + words)
        #expect(result.messages == "")
        #expect(result.status == 0)
        return result.output.split(separator: "\n").map(String.init)
    }

    struct Case: Sendable {
        let argument: String
        let words: [String]
        let expected: [String]

        init(_ argument: String, _ words: String..., is expected: String...) {
            self.argument = argument
            self.words = ["onrecord"] + words
            self.expected = expected
        }
    }

    static let names = [
        Case("--state", "report", "offices", "--state", "No", is: "Norway"),
        Case("--state", "report", "offices", "--state", "Norwe", is: "Norwegen"),
        Case("--state", "report", "offices", "--state", "N", is: "Norway"),
        Case("--state", "report", "offices", "--state", "NO", is: "Norway"),
        Case("--state", "report", "offices", "--state", "'No", is: "Norway"),
        Case("--state", "report", "offices", "--state", "Atlantis", is: ""),
        Case("--state", "report", "offices", "--state", "%", is: ""),
        Case("--state", "report", "offices", "--state", "$(id)", is: ""),
        Case("--person", "report", "persons", "--person", "Lars\\ M", is: "Lars Moen"),
        Case("--person", "report", "persons", "--person", "\"Lars M", is: "Lars Moen"),
        Case("--person", "report", "persons", "--person", "lars_", is: "lars_moen"),
        Case("--office", "report", "offices", "--office", "pre", is: "president"),
        Case("--source", "report", "sources", "--source", "Mor", is: "Morgenblatt"),
        Case("--sort", "report", "states", "--sort", "", is: "state"),
        Case("positional@0", "show", "Lars", is: "Lars Moen"),
        Case("positional@0", "show", "harb", is: "harbour.txt"),
        Case("positional@0", "why", "Lars", is: "Lars Moen"),
        Case("positional@0", "ask", "Who", "is", "decl", is: "declined"),
        Case("positional@0", "ask", "Who", "wants", "a", "cease", is: "ceasefire"),
        Case("--state", "relink", "Georgia", "--state", "NO", is: "NO"),
        Case("--organization", "relink", "Kongress", "--organization", "coalition", is: "coalition_of_the_willing"),
    ]

    @Test(arguments: names)
    func offersWhatTheArchiveKnows(_ example: Case) throws {
        let fixture = try FixtureArchive()
        let found = try candidates(
            of: example.argument, in: example.words, environment: ["ONRECORD_DB": "fixture.db"],
            folder: fixture.folder.url)
        #expect(found.first ?? "" == example.expected.first, "\(found)")
    }

    @Test func offersNamesInTheLanguageOfTheUser() throws {
        let fixture = try FixtureArchive()
        let found = try candidates(
            of: "--state", in: ["onrecord", "report", "--state", "N"],
            environment: ["ONRECORD_DB": "fixture.db", "LANG": "de_AT.UTF-8"], folder: fixture.folder.url)
        #expect(found == ["Norwegen"])
    }

    @Test func offersTheKeysOfJudgementsInForce() throws {
        let fixture = try FixtureArchive()
        let folder = fixture.folder.url
        let words = ["onrecord", "withdraw", "--db", "fixture.db", ""]
        let keys = try candidates(of: "positional@0", in: words, folder: folder)
        let key = try #require(keys.first)
        #expect(try Program(folder: folder).run("withdraw", key, "--db", "fixture.db").status == 0)
        #expect(try !candidates(of: "positional@0", in: words, folder: folder).contains(key))
    }

    @Test(arguments: [
        ["--db", "fixture.db"], ["--db=fixture.db"], ["--db", "=", "fixture.db"], ["--db", "'fixture.db'"],
        ["--db", "fix\\ture.db"], ["--db", "~/fixture.db"],
    ])
    func looksIntoTheArchiveThatIsTyped(_ option: [String]) throws {
        let fixture = try FixtureArchive()
        let found = try candidates(
            of: "--state", in: ["onrecord", "report"] + option + ["--state", "No"],
            environment: ["HOME": fixture.folder.url.path, "ONRECORD_DB": "none.db"], folder: fixture.folder.url)
        #expect(found == ["Norway"])
    }

    @Test(arguments: ["none.db", "text.db", "$HOME/fixture.db", "`pwd`/fixture.db", "."])
    func saysNothingWithoutAnArchive(_ path: String) throws {
        let fixture = try FixtureArchive()
        try fixture.folder.write("text.db", "No archive.")
        let before = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.url.path).sorted()
        let found = try candidates(
            of: "--state", in: ["onrecord", "report", "--db", path, "--state", "No"], folder: fixture.folder.url)
        #expect(found == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder.url.path).sorted() == before)
    }

    @Test func saysNothingToAScriptOfAnotherVersion() throws {
        let result = try Program().run("---completion", "report", "--", "--colour", "3", "0", "onrecord", "report", "")
        #expect(result.output == "")
        #expect(result.messages == "")
        #expect(result.status != 0)
    }

    @Test func writesNamesSoThatShellsTakeThemAsTheyAre() throws {
        let folder = try TemporaryFolder()
        let names = ["a $(touch pwned) `id`.txt", "it's \"b\": c.txt", "clear \u{1B}[2J.txt"]
        for name in names { try folder.write(name, "Der Minister sagte, \(name.count) Schiffe seien im Hafen.") }
        #expect(try Program(folder: folder.url).run(["import"] + names).status == 0)
        let offered = { (shell: String) in
            try candidates(
                of: "positional@0", in: ["onrecord", "show", ""], environment: ["SAP_SHELL": shell],
                folder: folder.url)
        }
        #expect(try offered("bash") == ["'a $(touch pwned) `id`.txt'", "'it'\\''s \"b\": c.txt'"])
        #expect(try offered("zsh").dropLast() == ["a $(touch pwned) `id`.txt", "it's \"b\"\\: c.txt"])
        #expect(try offered("fish") == ["a $(touch pwned) `id`.txt", "it's \"b\": c.txt"])
    }
}
