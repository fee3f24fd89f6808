import TestSupport
import Testing

/// `onrecord search` on the fixture archive; whole outputs are snapshots.
@Suite struct SearchCommandTests {
    private func run(_ arguments: [String]) throws -> Program.Result {
        let fixture = try FixtureArchive()
        return try Program(folder: fixture.folder.url).run(["search", "--db", "fixture.db"] + arguments)
    }

    @Test(arguments: [
        (["Truppe"], "search.txt"), (["Truppe", "--format", "json"], "search.json"),
        (["Truppe", "--statements"], "search-statements.txt"),
        (["Truppe", "--statements", "--format", "csv"], "search-statements.csv"),
        (["\"die Minister\"", "--format", "markdown", "--lang", "de"], "search.markdown"),
        (["--sql", "--", "Truppe", "-Chile"], "search.sql"), (["Walfisch"], "search-none.txt"),
    ])
    func search(_ arguments: [String], _ name: String) throws {
        let difference = Snapshot.difference(try run(arguments).transcript, named: name)
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func theStatusSaysWhetherSomethingWasFound() throws {
        #expect(try run(["Truppe"]).status == 0)
        #expect(try run(["Walfisch"]).status == 1)
        #expect(try run(["Truppe", "--until", "2024"]).status == 1)
        #expect(try run(["Truppe", "--since", "2025-03"]).status == 0)
        #expect(try run(["--", "Truppe", "-Chile"]).status == 1)
    }

    @Test(arguments: [
        ([], "There is no word to look for. Try: onrecord search Garantie"),
        (["Hafen", "--since", "bald"], "“bald” is no date. Give a day, month or year: 2025-04-10"),
        (["Hafen", "--limit=-1"], "--limit -1 is less than nothing. Give 0 for all rows."),
    ])
    func refusesAWrongLine(_ arguments: [String], _ sentence: String) throws {
        let result = try run(arguments)
        #expect(result.messages.hasPrefix("Error: \(sentence)\nUsage:"), "\(result.messages)")
        #expect(result.status == 64)
    }
}
