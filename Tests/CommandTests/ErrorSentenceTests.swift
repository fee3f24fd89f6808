import Foundation
import GRDB
import TestSupport
import Testing

/// Commands that cannot do what they are asked: one clear sentence, and its exit status.
@Suite struct ErrorSentenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let sentence: String
        let status: Int32

        init(_ arguments: String..., says sentence: String, status: Int32) {
            self.arguments = arguments
            self.sentence = sentence
            self.status = status
        }

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let cases = [
        Case(
            "report", "persons", "--db", "no.db",
            says: "Error: no.db is not there. Make it with: onrecord import PATH --db no.db\n", status: 66),
        Case(
            "ask", "Who is Lars Moen?", "--db", "text.db",
            says: "Error: text.db is no SQLite database. Name another file with --db.\n", status: 65),
        Case(
            "check", "--db", "other.db",
            says: "Error: other.db is no OnRecord archive. It belongs to application 7; name another file with --db.\n",
            status: 65),
        Case(
            "check", "--db", "plain.db",
            says: "Error: plain.db is no OnRecord archive. It names no application; name another file with --db.\n",
            status: 65),
        Case(
            "check", "--db", "newer.db",
            says: "Error: newer.db is an archive of version 999; this program reads version 6. Update onrecord.\n",
            status: 65),
        Case(
            "check", "--db", ".", says: "Error: . cannot be opened: it is a folder, or may not be read.\n", status: 74),
        Case(
            "import", "a.txt", "--db", "locked.db",
            says: "Error: locked.db may not be written. Give it write permission, or name another file.\n", status: 77),
        Case(
            "import", "a.txt", "--db", "none/x.db",
            says: "Error: none/x.db cannot be created: its folder is missing or takes no new files.\n", status: 73),
        Case(
            "import", "a.txt", "--db", "text.db",
            says: "Error: text.db is no SQLite database. Name another file with --db.\n", status: 65),
        Case(
            "show", "c99", "--db", "fixture.db",
            says: "Error: There is no c99 in fixture.db. The reports print the numbers that there are.\n", status: 66),
        Case(
            "show", "Portugl", "--db", "fixture.db",
            says: "Error: fixture.db knows no statement, commitment, source, person or state “Portugl”. "
                + "Did you mean Portugal?\n", status: 66),
        Case(
            "show", "x1", "--db", "fixture.db",
            says: "Error: fixture.db knows no statement, commitment, source, person or state “x1”. "
                + "Give s12 or c3 as reports print them, a source, a person or a state.\n", status: 66),
        Case(
            "show", "FR", "--db", "fixture.db",
            says: "Error: No source in fixture.db names FR or says anything of it.\n", status: 66),
        Case(
            "show", "Lars Moen", "--format", "csv", "--db", "fixture.db",
            says: "Error: --format csv is for rows of one kind, and “Lars Moen” has several. "
                + "Choose table, markdown, html or json.\n", status: 64),
        Case(
            "why", "s99", "--db", "fixture.db",
            says: "Error: There is no s99 in fixture.db. The reports print the numbers that there are.\n", status: 66),
        Case(
            "why", "Gandalf", "--db", "fixture.db",
            says: "Error: The archive knows no person “Gandalf”. List persons with: onrecord report persons\n",
            status: 66),
        Case(
            "sql", "delete from sources", "--db", "fixture.db",
            says: "Error: DELETE is not allowed: sql only reads. Use SELECT, WITH, VALUES or EXPLAIN.\n", status: 64),
        Case(
            "sql", "with x as (select 1) delete from sources", "--db", "fixture.db",
            says: "Error: DELETE is not allowed: sql only reads. Use SELECT, WITH, VALUES or EXPLAIN.\n", status: 64),
        Case(
            "sql", "attach 'x.db' as x", "--db", "fixture.db",
            says: "Error: ATTACH is not allowed: sql only reads. Use SELECT, WITH, VALUES or EXPLAIN.\n", status: 64),
        Case(
            "sql", "pragma journal_mode = delete", "--db", "fixture.db",
            says: "Error: PRAGMA JOURNAL_MODE is not allowed: sql only reads. Use SELECT, WITH, VALUES or EXPLAIN.\n",
            status: 64),
        Case(
            "sql", "select 1; select 2", "--db", "fixture.db",
            says: "Error: That is more than one SQL statement. Give them one by one.\n", status: 64),
        Case(
            "sql", "select promise", "--db", "fixture.db",
            says: "Error: SQLite does not accept that: no such column: promise.\n", status: 64),
        Case(
            "sql", "selct 1", "--db", "fixture.db",
            says: "Error: SELCT is no word that SQL begins with. Did you mean SELECT?\n", status: 64),
        Case(
            "sql", "show tables", "--db", "fixture.db",
            says: "Error: SHOW is no word that SQL begins with. Use SELECT, WITH, VALUES or EXPLAIN.\n", status: 64),
        Case(
            "search", "--raw", "Hafen AND (", "--db", "fixture.db",
            says: "Error: SQLite does not accept that: fts5: syntax error near \"\".\n", status: 64),
        Case(
            "report", "persons", "--db", ":memory:",
            says: "Error: :memory: is not there. Make it with: onrecord import PATH --db :memory:\n", status: 66),
        Case(
            "report", "persons", "--min-score", "0.9", "--db", "fixture.db",
            says: "Error: --min-score does not fit persons, which have no score. "
                + "Leave it out; it is for: commitments, conditions, statements, positions, "
                + "matrix, events, figures.\n", status: 64),
        Case(
            "ask", "Who is Lars Moen?", "--min-score", "0.9", "--db", "fixture.db",
            says: "Error: --min-score does not fit persons, which have no score. "
                + "Leave it out; it is for: commitments, conditions, statements, positions, "
                + "matrix, events, figures.\n", status: 64),
        Case(
            "report", "dates", "--office", "president", "--db", "fixture.db",
            says: "Error: --office does not fit dates. Leave it out; it is for: persons, offices.\n", status: 64),
        Case(
            "report", "judgements", "--since", "2025", "--db", "fixture.db",
            says: "Error: --since does not fit judgements. Leave it out; it is for: commitments, conditions, "
                + "statements, persons, offices, states, positions, matrix, events, figures, dates, sources, "
                + "coverage, origins, conflicts.\n", status: 64),
        Case(
            "report", "offices", "--state", "Portugl", "--db", "fixture.db",
            says: "Error: The archive knows no state “Portugl”. Did you mean Portugal?\n", status: 66),
        Case(
            "report", "offices", "--person", "Gandalf", "--db", "fixture.db",
            says: "Error: The archive knows no person “Gandalf”. List persons with: onrecord report persons\n",
            status: 66),
        Case(
            "report", "commitments", "--sort", "stnace", "--db", "fixture.db",
            says: "Error: There is no column “stnace” to sort by. Did you mean stance?\n", status: 64),
        Case(
            "ask", "Who is Lars Moen?", "--sort", "offises:desc", "--db", "fixture.db",
            says: "Error: There is no column “offises” to sort by. Did you mean offices?\n", status: 64),
        Case(
            "search", "Hafen", "--sort", "colour", "--db", "fixture.db",
            says: "Error: There is no column “colour” to sort by. The columns are source, outlet, agency, published, "
                + "language, location, source_id, source_key, hit_count, snippet, hits.\n", status: 64),
        Case(
            "report", "matrix", "--format", "svg", "--db", "fixture.db",
            says: "Error: --format svg draws steps over time. It is for: onrecord report positions\n", status: 64),
        Case(
            "show", "c1", "--format", "svg", "--db", "fixture.db",
            says: "Error: --format svg draws steps over time. It is for: onrecord report positions\n", status: 64),
        Case(
            "report", "coverage", "--state", "NO", "--db", "fixture.db",
            says: "Error: --state does not fit coverage. Leave it out; it is for: commitments, conditions, statements, "
                + "persons, offices, states, positions, matrix, events.\n", status: 64),
        Case(
            "imprt", "a.txt", says: "Error: There is no command imprt. Did you mean import?\n", status: 64),
        Case(
            "remember",
            says: "Error: There is no command remember. "
                + "The commands are import, ask, report, search, show, why, sql, check, export, datasette, extract, "
                + "persons, relink, withdraw.\n",
            status: 64),
        Case("help", "aks", says: "Error: There is no command aks. Did you mean ask?\n", status: 64),
        Case(
            "--db", "fixture.db", "report", "sources",
            says: "Error: --db stands before the command. Options follow it: onrecord report … --db\n", status: 64),
        Case(
            "export", "pack", "--db", "fixture.db",
            says: "Error: pack has files in it, and no earlier export. "
                + "Name an empty folder, or one that is not there yet.\n", status: 73),
        Case(
            "export", "a.txt", "--db", "fixture.db",
            says: "Error: a.txt is a file. Name a folder to export to.\n", status: 73),
        Case(
            "export", "a.txt/out", "--db", "fixture.db",
            says: "Error: a.txt/out cannot be created: its folder is missing or takes no new files.\n", status: 73),
        Case(
            "export", "out", "--db", "no.db",
            says: "Error: no.db is not there. Make it with: onrecord import PATH --db no.db\n", status: 66),
        Case(
            "datasette", "a.txt", "--db", "fixture.db",
            says: "Error: a.txt was not written by onrecord. Name another file, or move this one away.\n", status: 73),
        Case(
            "datasette", "none/site.yaml", "--db", "fixture.db",
            says: "Error: none/site.yaml cannot be created: its folder is missing or takes no new files.\n",
            status: 73),
        Case(
            "sql", " -- nothing", "--db", "fixture.db",
            says: "Error: There is no SQL statement. Give one that reads, as: select * from sources\n", status: 64),
        Case(
            "import", "a.txt", "--lexicon", "none", "--db", "new.db",
            says: "Error: none is not there; --lexicon needs a folder with lexicon files, as de/concepts.tsv.\n",
            status: 66),
        Case(
            "extract", "a.txt", "--lexicon", "text.db",
            says: "Error: text.db is a file; --lexicon needs the folder of a pack, with files as de/concepts.tsv.\n",
            status: 65),
        Case(
            "ask", "Who is Lars Moen?", "--lexicon", "pack", "--db", "fixture.db",
            says: "Error: pack/de/concepts.tsv:2: 1 cell, but the header has 2; tabs separate them.\n", status: 65),
        Case(
            "report", "persons", "--lexicon", "pack/", "--db", "fixture.db",
            says: "Error: pack/de/concepts.tsv:2: 1 cell, but the header has 2; tabs separate them.\n", status: 65),
        Case(
            "show", "c1", "--lexicon", "strange", "--db", "fixture.db",
            says: "Error: strange/de/concept.tsv is no file of a pack; did you mean de/concepts.tsv?\n", status: 65),
    ]

    static let usage = [
        Case(
            "report", "person",
            says: "There is no report “person”. Choose one of: "
                + "commitments, conditions, statements, persons, offices, states, positions, matrix, events, "
                + "figures, dates, sources, coverage, origins, conflicts, judgements.",
            status: 64),
        Case(
            "show", " ", says: "There is nothing to show. Give a number as reports print it, s12 or c3, or a name.",
            status: 64),
        Case(
            "why", "",
            says: "There is nothing to explain. Give a number as reports print it, s12 or c3, or a person.", status: 64),
        Case("ask", says: "There is no question. Try: onrecord ask", status: 64),
        Case("report", "persons", "--lang", "fr", says: "There are no labels in “fr”. Choose de or en.", status: 64),
        Case("report", "persons", "--format", "xml", says: "'xml' is invalid for '--format <format>'", status: 64),
        Case(
            "report", "statements", "--min-score", "1.5",
            says: "--min-score “1.5” is no score. Give a number from 0 to 1: --min-score 0.9", status: 64),
        Case(
            "report", "statements", "--min-score", "-0.1",
            says: "--min-score “-0.1” is no score. Give a number from 0 to 1: --min-score 0.9", status: 64),
        Case(
            "ask", "Who said what?", "--min-score", "high",
            says: "--min-score “high” is no score. Give a number from 0 to 1: --min-score 0.9", status: 64),
        Case(
            "report", "commitments", "--min-score", "nan",
            says: "--min-score “nan” is no score. Give a number from 0 to 1: --min-score 0.9", status: 64),
        Case(
            "report", "--state", "DE", says: "--state needs a report: onrecord report offices --state DE", status: 64),
        Case(
            "report", "offices", "--since", "soon",
            says: "--since “soon” is no date. Give a day, month or year: --since 2025-04-10", status: 64),
        Case(
            "report", "statements", "--limit", "-1", says: "--limit -1 is less than nothing. Give 0 for all rows.",
            status: 64),
        Case(
            "ask", "Who said what?", "--offset", "-1",
            says: "--offset -1 is less than nothing. Give 0 for the first row.", status: 64),
        Case(
            "report", "statements", "--sort", "score:down",
            says: "--sort “score:down” has no such direction. Give asc or desc: --sort score:desc", status: 64),
        Case(
            "report", "statements", "--sort", "score", "--sql",
            says: "--sort orders the rows that are printed, not the SQL. Leave out --sort or --sql.", status: 64),
        Case(
            "search", "Hafen", "--sort", "score", "--sql",
            says: "--sort orders the rows that are printed, not the SQL. Leave out --sort or --sql.", status: 64),
        Case(
            "report", "--sort", "score", says: "--sort needs a report: onrecord report statements --limit 10",
            status: 64),
        Case("report", "persons", "--color", "red", says: "'red' is invalid for '--color <color>'", status: 64),
        Case(
            "report", "--min-score", "0.9",
            says: "--min-score needs a report: onrecord report statements --min-score 0.9", status: 64),
        Case(
            "import", says: "Give files or folders to import, or --reextract to read the stored articles anew.",
            status: 64),
        Case("export", "", says: "The folder has no name. Give one: onrecord export out", status: 64),
        Case("export", "out", "--format", "xml", says: "'xml' is invalid for '--format <format>'", status: 64),
        Case(
            "datasette", "", says: "The file has no name. Give one: onrecord datasette datasette.yaml", status: 64),
        Case("extract", "--jobs", "0", says: "--jobs 0 is too few. Give 1 or more.", status: 64),
        Case("import", "a.txt", "--db", "", says: "--db has no file name. Give one: --db onrecord.db", status: 64),
        Case(
            "import", "a.txt", "--lexicon", "", says: "--lexicon has no folder name. Give one: --lexicon PACK",
            status: 64),
        Case("report", "persons", "--db", "", says: "--db has no file name. Give one: --db onrecord.db", status: 64),
    ]

    private func folder() throws -> FixtureArchive {
        let fixture = try FixtureArchive()
        let folder = fixture.folder
        try Data(
            "This is no database, but a text of more than one hundred bytes, so that it is read as one page.\n\n".utf8
        )
        .write(to: folder.url.appendingPathComponent("text.db"))
        try folder.write("a.txt", "Ein Satz.")
        try folder.write("pack/de/concepts.tsv", "key\ttriggers\nfunding\n")
        try folder.write("strange/de/concept.tsv", "key\n")
        for (name, pragma) in [("other.db", "application_id = 7"), ("plain.db", "user_version = 4")] {
            let queue = try DatabaseQueue(path: folder.path(name))
            try queue.write { try $0.execute(sql: "PRAGMA \(pragma); CREATE TABLE t (x)") }
            try queue.close()
        }
        for name in ["newer.db", "locked.db"] {
            try FileManager.default.copyItem(atPath: fixture.path, toPath: folder.path(name))
        }
        let newer = try DatabaseQueue(path: folder.path("newer.db"))
        try newer.write { try $0.execute(sql: "PRAGMA user_version = 999") }
        try newer.close()
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.path("locked.db"))
        return fixture
    }

    @Test(arguments: cases)
    func saysOneClearSentence(_ example: Case) throws {
        let fixture = try folder()
        let before = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.url.path).sorted()
        let result = try Program(folder: fixture.folder.url).run(example.arguments)
        #expect(result.messages == example.sentence)
        #expect(result.output == "")
        #expect(result.status == example.status)
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder.url.path).sorted() == before)
    }

    @Test func saysThatAnotherProgramHoldsTheArchive() throws {
        let fixture = try FixtureArchive()
        let holder = try DatabaseQueue(path: fixture.path)
        try holder.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN EXCLUSIVE")
            let result = try Program(folder: fixture.folder.url).run("check", "--db", "fixture.db")
            #expect(
                result.messages == "Error: fixture.db is in use by another program. Try again when that is done.\n")
            #expect(result.status == 75)
            try db.execute(sql: "ROLLBACK")
        }
    }

    @Test(arguments: usage)
    func saysWhatIsWrongWithTheCommandLine(_ example: Case) throws {
        let result = try Program().run(example.arguments)
        #expect(result.messages.contains(example.sentence), "\(result.messages)")
        #expect(result.status == example.status)
    }
}
