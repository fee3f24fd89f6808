import Foundation
import TestSupport
import Testing

/// The built program on the fixture archive; whole outputs are snapshots.
@Suite struct CommandTests {
    private func expect(_ arguments: [String], is name: String, environment: [String: String] = [:]) throws {
        let fixture = try FixtureArchive()
        let program = Program(environment: environment, folder: fixture.folder.url)
        let text = try program.run(arguments + ["--db", "fixture.db"]).transcript
        let difference = Snapshot.difference(text, named: name)
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test(arguments: [
        "commitments", "conditions", "statements", "persons", "offices", "states", "positions", "matrix", "events",
        "figures",
        "dates",
        "sources", "coverage", "origins", "judgements",
    ])
    func report(_ name: String) throws {
        try expect(["report", name], is: "report-\(name).txt")
    }

    @Test(arguments: ["json", "ndjson", "csv", "tsv", "markdown", "html"])
    func reportIn(_ format: String) throws {
        try expect(["report", "commitments", "--format", format], is: "report-commitments.\(format)")
    }

    @Test(arguments: ["json", "csv"])
    func reportOfSureRowsIn(_ format: String) throws {
        try expect(
            ["report", "statements", "--min-score", "0.9", "--format", format], is: "report-min-score.\(format)")
    }

    @Test func reportOfOfficesAsData() throws {
        try expect(["report", "offices", "--format", "json"], is: "report-offices.json")
        try expect(["report", "offices", "--format", "csv"], is: "report-offices.csv")
    }

    @Test func reportOfWhatAFilterLets() throws {
        try expect(
            [
                "report", "offices", "--state", "Norwegen", "--person", "Moen", "--office", "president", "--source",
                "Morgenblatt", "--since", "2025", "--until", "2025-03", "--lang", "de",
            ], is: "report-filtered.txt")
        try expect(["report", "offices", "--since", "2026"], is: "report-filtered-empty.txt")
    }

    @Test func reportWithoutSureRows() throws {
        try expect(["report", "conditions", "--min-score", "1"], is: "report-min-score-empty.txt")
    }

    @Test func reportAsSQL() throws {
        try expect(["report", "statements", "--min-score", "0.9", "--sql"], is: "report-min-score.sql")
    }

    @Test func askForSureRows() throws {
        try expect(["ask", "What did Sousa say?", "--min-score", "0.85"], is: "ask-min-score.txt")
        try expect(["ask", "Who sends troops?", "--min-score", "0.95"], is: "ask-min-score-empty.txt")
    }

    @Test func reportInGerman() throws {
        try expect(["report", "commitments"], is: "report-german.txt", environment: ["LANG": "de_DE.UTF-8"])
        try expect(["report", "commitments", "--lang", "de"], is: "report-german.txt")
    }

    @Test func reportInANarrowTerminal() throws {
        try expect(["report", "commitments"], is: "report-narrow.txt", environment: ["COLUMNS": "40"])
    }

    @Test func ask() throws {
        try expect(["ask", "which countries condition participation on a US backstop"], is: "ask.txt")
    }

    @Test func askInGerman() throws {
        try expect(["ask", "Unter", "welchen", "Bedingungen", "nimmt", "Portugal", "teil?"], is: "ask-german.txt")
    }

    @Test func askAsData() throws {
        try expect(["ask", "Who is Lars Moen?", "--format", "ndjson"], is: "ask-data.txt")
    }

    @Test func askWithoutAnswer() throws {
        try expect(["ask", "Which countries withdraw weapons?"], is: "ask-empty.txt")
    }

    @Test func askRefused() throws {
        try expect(["ask", "Which countries like bananas?"], is: "ask-refused.txt")
    }

    @Test(arguments: ["s1", "c1", "c6"])
    func show(_ id: String) throws {
        try expect(["show", id], is: "show-\(id).txt")
    }

    @Test(arguments: [
        ("person", "Lars Moen"), ("person", "lars_moen"), ("state", "Chile"), ("state", "cl"),
        ("source", "harbour.txt"),
        ("source", "1"),
    ])
    func showAll(_ kind: String, _ name: String) throws {
        try expect(["show", name], is: "show-\(kind).txt")
    }

    @Test func showAllForProgramsAndPages() throws {
        try expect(["show", "Lars Moen", "--format", "json"], is: "show-person.json")
        try expect(["show", "harbour.txt", "--format", "json"], is: "show-source.json")
        try expect(["show", "harbour.txt", "--format", "html", "--lang", "de"], is: "show-source.html")
        try expect(["show", "Chile", "--format", "markdown", "--lang", "de"], is: "show-state.markdown")
    }

    @Test(arguments: [("s2", "why-statement"), ("c5", "why-commitment"), ("Lars Moen", "why-person")])
    func why(_ id: String, _ name: String) throws {
        try expect(["why", id], is: "\(name).txt")
        try expect(["why", id, "--format", "json"], is: "\(name).json")
    }

    @Test func whyInGerman() throws {
        try expect(["why", "c1", "--lang", "de"], is: "why-german.txt", environment: ["COLUMNS": "60"])
    }

    @Test func showOfSentencesFarApart() throws {
        let folder = try TemporaryFolder()
        let between = String(repeating: "Am Abend zog Nebel auf, und der Hafen blieb leer. ", count: 8)
        try folder.write(
            "a.txt",
            "Es war kalt. Japan will Minensucher schicken. \(between)\n\nTokio will zwei Minensucher entsenden.")
        let program = Program(folder: folder.url)
        #expect(try program.run("import", "a.txt").status == 0)
        let difference = Snapshot.difference(try program.run("show", "c1").transcript, named: "show-apart.txt")
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func asPages() throws {
        try expect(["show", "c1", "--format", "html", "--lang", "de"], is: "show-c1.html")
        try expect(["ask", "Which countries withdraw weapons?", "--format", "html"], is: "ask-empty.html")
        try expect(["search", "Truppe", "--format", "html"], is: "search.html")
    }

    @Test func aMatrixForEyesAndPrograms() throws {
        try expect(["report", "matrix", "--lang", "de"], is: "matrix-narrow.txt", environment: ["COLUMNS": "40"])
        try expect(["report", "matrix", "--state", "Chile", "--format", "markdown"], is: "matrix.markdown")
        try expect(["report", "matrix", "--format", "html", "--lang", "de"], is: "matrix.html")
        try expect(["report", "matrix", "--format", "json"], is: "matrix.json")
        try expect(
            ["report", "matrix", "--state", "NO", "--since", "2026", "--format", "html"], is: "matrix-empty.html")
    }

    @Test func coverageAsData() throws {
        try expect(["report", "coverage", "--format", "json"], is: "coverage.json")
        try expect(["report", "coverage", "--lang", "de", "--source", "Morgenblatt"], is: "coverage-german.txt")
    }

    @Test func aHistoryAsFigure() throws {
        try expect(["report", "positions", "--format", "svg"], is: "positions.svg")
        try expect(["report", "positions", "--format", "svg", "--lang", "de", "--state", "NO"], is: "positions-de.svg")
    }

    @Test func aPartOfTheRowsInAnotherOrder() throws {
        try expect(
            ["report", "commitments", "--sort", "Actor:desc", "--limit", "2", "--offset", "1"], is: "sorted.txt")
        try expect(["report", "states", "--sort", "state", "--format", "csv", "--limit", "3"], is: "sorted.csv")
        try expect(
            ["ask", "Which countries are mentioned?", "--sort", "mentions:desc", "--limit", "1"], is: "sorted-ask.txt")
        try expect(
            ["search", "Truppe", "--statements", "--sort", "id:desc", "--limit", "2", "--format", "csv"],
            is: "sorted-search.csv")
        try expect(["report", "sources", "--offset", "2"], is: "behind-the-last.txt")
        try expect(["report", "sources", "--sql", "--limit", "1", "--offset", "1"], is: "limited.sql")
    }

    @Test func inColours() throws {
        try expect(["search", "Truppe", "--color", "always"], is: "search-colours.txt")
        try expect(["show", "c1", "--color", "always"], is: "show-colours.txt", environment: ["NO_COLOR": "1"])
        try expect(
            ["report", "conditions", "--color", "always"], is: "report-colours.txt", environment: ["COLUMNS": "60"])
        try expect(["search", "Truppe", "--color", "auto"], is: "search.txt")
    }

    @Test func showAsData() throws {
        try expect(["show", "c1", "--format", "json"], is: "show.json")
    }

    @Test func check() throws {
        try expect(["check"], is: "check.txt")
    }

    @Test func export() throws {
        try expect(["export", "out", "--format", "ftm", "--format", "csv"], is: "export.txt")
    }

    @Test func datasette() throws {
        try expect(["datasette", "."], is: "datasette.txt")
    }

    @Test func sql() throws {
        try expect(["sql", "select actor, stance, conditions from commitment_overview limit 2"], is: "sql.txt")
    }

    @Test func listsTheReports() throws {
        #expect(try Program().run("report").output.contains("onrecord report commitments"))
        let difference = Snapshot.difference(
            try Program().run("report", "--lang", "de").transcript, named: "reports.txt")
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func startsWithThreeCommands() throws {
        let difference = Snapshot.difference(try Program().run().transcript, named: "start.txt")
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test(arguments: [
        "", "import", "ask", "report", "search", "show", "why", "sql", "check", "export", "datasette", "extract",
    ])
    func help(_ command: String) throws {
        let text = try Program().run(["help", command].filter { !$0.isEmpty }).transcript
        let difference = Snapshot.difference(text, named: "help\(command.isEmpty ? "" : "-")\(command).txt")
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func printsItsVersion() throws {
        #expect(try Program().run("--version").transcript == "0.1.0\n")
    }

    @Test func endsQuietlyWhereThePipeCloses() throws {
        let fixture = try FixtureArchive()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        let program = try BuiltProgram.url().path
        process.arguments = ["-c", "'\(program)' report commitments --db '\(fixture.path)' | head -n 1"]
        let (output, messages) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        let shown = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaints = messages.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(shown.split(separator: "\n").count == 1)
        #expect(complaints.isEmpty)
    }
}
