import Facts
import Foundation
import GRDB
import Ingest
import Store
import TestSupport
import Testing

/// What somebody judges by hand holds until it is withdrawn, whatever is imported or read anew.
@Suite struct JudgementTests {
    private static let texts = [
        "Die deutsche Ministerin Anna Meier sagte: „Wir schicken Hilfsgüter.“ Deutschland werde helfen.",
        "Polen will der Ukraine Waffen liefern, sagte Ministerpräsident Jan Kowal.",
        "Der polnische Ministerpräsident Jan Maria Kowal kündigte 40 Panzer an. Kowal reist nach Kiew.",
        "Frankreichs Präsident Emil Laurent erklärte: „Wir schicken keine Truppen.“",
        "Der frühere russische Präsident Boris Lenow schrieb ein Buch. Lenow lebt in Moskau.",
        "Minister Lenow sprach in Peru.",
    ]

    /// A judgement with what it makes of the world, and an article that names the same again.
    struct Case: CustomTestStringConvertible, Sendable {
        let judgement: Judgement
        /// A part of each line of the dump that has another one, and that other one.
        let lines: (of: String, have: String)
        let article: String
        /// How many such lines there are before the article, and with it.
        let count: (before: Int, after: Int)

        var testDescription: String { "\(judgement)" }
    }

    static let cases = [
        Case(
            judgement: .merge("Emil Laurent", "Boris Lenow"), lines: ("Emil Laurent = ", "= boris_lenow by"),
            article: "Frankreichs Präsident Emil Laurent reiste ab. Emil Laurent sagte: „Bis bald.“", count: (1, 2)),
        Case(
            judgement: .split(name: "Jan Maria Kowal", source: nil),
            lines: ("Jan Maria Kowal = ", "by judgement: judged to be somebody else"),
            article: "Der polnische Ministerpräsident Jan Maria Kowal kam an.", count: (1, 2)),
        Case(
            judgement: .rename("Jan Kowal", to: "Jan K."), lines: ("person_overview: person=\"Jan K.\"", "kowal"),
            article: "Der polnische Ministerpräsident Jan Kowal dankte. Jan Kowal sagte: „Danke.“", count: (1, 1)),
        Case(
            judgement: .relink(words: "Polen", target: .state("PE"), source: nil),
            lines: ("commitment_overview: actor=\"Peru\"", "Waffen"),
            article: "Polen will auch Georgien Waffen liefern, sagte Ministerpräsident Jan Kowal.", count: (1, 2)),
        // A namesake of another state is somebody else; the name alone would be his by the alphabet.
        Case(
            judgement: .rename("Emil Laurent", to: "E. Laurent"),
            lines: ("person_overview: person=\"E. Laurent\"", "president of France"),
            article: "Belgiens Präsident Emil Laurent dankte. Emil Laurent sagte: „Danke.“", count: (1, 1)),
    ]

    private let folder: TemporaryFolder
    private let files: [String]

    init() throws {
        let folder = try TemporaryFolder()
        self.folder = folder
        files = try Self.texts.enumerated().map { try folder.write("article-\($0).txt", $1) }
        _ = try importer().run(files)
    }

    private func importer() throws -> Importer {
        Importer(
            databasePath: folder.path("a.db"), lexicon: try SharedLexicon.lexicon(),
            reference: try SharedLexicon.reference(), version: "test", now: { Date(timeIntervalSince1970: 0) })
    }

    private func world() throws -> [String] { try CanonicalDump.lines(of: folder.path("a.db")) }

    @Test(arguments: cases)
    func staysInForceUntilItIsWithdrawn(_ judged: Case) throws {
        func found() throws -> Int {
            try world().count { $0.contains(judged.lines.of) && $0.localizedCaseInsensitiveContains(judged.lines.have) }
        }
        let before = try world()
        let key = try importer().judge(judged.judgement, by: "eva", reason: "a test")
        #expect(try found() == judged.count.before)
        let after = try world()
        _ = try importer().run(files)
        #expect(try world() == after, "after the same import")
        #expect(try importer().reextract(onlyOutdated: false) == files.count)
        #expect(try world() == after, "after new rules")
        for file in files {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            try Data("Ein anderer Text.".utf8).write(to: URL(fileURLWithPath: file))
            _ = try importer().run([file])
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            _ = try importer().run([file])
        }
        #expect(try world() == after, "after every article had gone and come back")
        let another = try folder.write("another.txt", judged.article)
        _ = try importer().run([another])
        #expect(try found() == judged.count.after, "after another article")
        #expect(try importer().reextract(onlyOutdated: false) == files.count + 1)
        #expect(try found() == judged.count.after, "after another article and new rules")
        try importer().withdrawJudgement(key)
        #expect(try found() == 0)
        _ = try importer().run([folder.write("another.txt", "Ein anderer Text.")])
        let left = try world().filter { !$0.contains("another.txt") && !$0.contains("Ein anderer Text") }
        #expect(left == before, "\(Set(left).symmetricDifference(before))")
    }

    @Test func aNameThatOnlyOneArticleSupportsIsJudgedThereAlone() throws {
        let another = try folder.write("another.txt", "Minister Lenow reiste aus Chile ab.")
        _ = try importer().run([another])
        func lonely() throws -> [String] {
            try world().compactMap { line in line.firstMatch(of: /^link: .* = (lenow_in_\w+) by/).map { String($0.1) } }
        }
        let keys = try lonely()
        #expect(keys.count == 2)
        let key = try importer().judge(.merge(keys[0], "Boris Lenow"), by: "eva")
        for _ in 0..<2 {
            #expect(try lonely() == [keys[1]])
            #expect(try world().count { $0.contains("Lenow = boris_lenow") } == 2)
            #expect(try importer().reextract(onlyOutdated: false) == files.count + 1)
        }
        try importer().withdrawJudgement(key)
        #expect(try lonely() == keys)
    }

    /// The key of the article in the file of that name, in its current version.
    private func key(of file: String) throws -> String {
        let archive = try ArchiveReader(path: folder.path("a.db"))
        return try #require(
            archive.read { db in
                try String.fetchOne(
                    db, sql: "SELECT key FROM sources WHERE location LIKE ? AND superseded_in IS NULL",
                    arguments: ["%" + file])
            })
    }

    @Test func whatIsJudgedOfOneArticleHoldsForItsNextVersion() throws {
        let words = Judgement.relink(words: "Polen", target: .state("PE"), source: try key(of: "article-1.txt"))
        let name = Judgement.split(name: "Jan Maria Kowal", source: try key(of: "article-2.txt"))
        for judgement in [words, name] { _ = try importer().judge(judgement, by: "eva") }
        func isJudged() throws -> [Bool] {
            let world = try world()
            return [
                world.contains { $0.hasPrefix("commitment_overview: actor=\"Peru\"") && $0.contains("Waffen") },
                world.contains { $0.contains("Jan Maria Kowal = ") && $0.contains("judged to be somebody else") },
            ]
        }
        #expect(try isJudged() == [true, true])
        try folder.write("article-1.txt", "Korrigiert: " + Self.texts[1])
        try folder.write("article-2.txt", Self.texts[2] + " Das war am Montag.")
        #expect(try importer().run(files).counts.replaced == 2)
        #expect(try isJudged() == [true, true])
        try folder.write("article-1.txt", "Litauen will der Ukraine Waffen liefern.")
        try folder.write("article-2.txt", "Niemand kündigte Panzer an.")
        #expect(try importer().run(files).counts.replaced == 2)
        #expect(try isJudged() == [false, false])
        for (number, text) in Self.texts.enumerated() { try folder.write("article-\(number).txt", text) }
        #expect(try importer().run(files).counts.replaced == 2)
        #expect(try isJudged() == [true, true])
    }

    @Test func somebodyWhoWasSetApartCanBeJudgedToo() throws {
        _ = try importer().judge(.split(name: "Jan Maria Kowal", source: nil), by: "eva")
        let apart = try #require(
            world().compactMap { $0.firstMatch(of: /Jan Maria Kowal = (\w+) by/).map { String($0.1) } }.first)
        _ = try importer().judge(.rename(apart, to: "Jan M. Kowal"), by: "eva")
        #expect(try world().contains { $0.hasPrefix("person_overview: person=\"Jan M. Kowal\"") })
        #expect(try world().contains { $0.hasPrefix("person_overview: person=\"Jan Kowal\"") })
    }

    @Test(arguments: ["US", nil])
    func wordsMeanTheSameWhereverTheyStand(_ state: String?) throws {
        let text = """
            Bei einem Gipfel in Georgien sagte Georgien, es werde Polen Waffen liefern.

            Polen will Georgien Panzer liefern. Georgien nahm an den Gesprächen in Oslo teil. Georgien will Truppen entsenden.
            """
        _ = try importer().run([folder.write("caucasus.txt", text)])
        let before = try world()
        for have in [
            "event_overview: .*place_key=\"GE\"", "attendance_overview: .*actor=\"Georgia",
            "commitment_overview: actor=\"Georgia", "commitment_overview: .*beneficiary=\"Georgia",
            "commitment_overview: .*attributed_to=\"Georgia", "statement_overview: .*speaker=\"Georgia",
        ] {
            #expect(before.contains { $0.range(of: have, options: .regularExpression) != nil }, "\(have)")
        }
        let target = state.map { Polity.state($0) }
        let key = try importer().judge(.relink(words: "Georgien", target: target, source: nil), by: "eva")
        let after = try world()
        let left = after.filter { $0.contains("=\"Georgia") || $0.contains("=\"GE\"") }
        #expect(left.filter { !$0.hasPrefix("state_overview: ") } == [])
        #expect(try importer().reextract(onlyOutdated: false) == files.count + 1)
        #expect(try world() == after)
        try importer().withdrawJudgement(key)
        #expect(try world() == before)
    }

    @Test func whatAJudgementLacksIsSaid() throws {
        #expect(throws: JudgementError.unknownPerson("Emil Lorent", nearest: ["emil_laurent"])) {
            _ = try importer().judge(.merge("Emil Lorent", "Jan Kowal"), by: "eva")
        }
        #expect(throws: JudgementError.unknownTarget("XX")) {
            _ = try importer().judge(.relink(words: "Polen", target: .state("XX"), source: nil), by: "eva")
        }
        #expect(throws: JudgementError.unknownJudgement("j0")) { try importer().withdrawJudgement("j0") }
        let missing = Importer(
            databasePath: folder.path("b.db"), lexicon: try SharedLexicon.lexicon(),
            reference: try SharedLexicon.reference(), version: "test")
        #expect(throws: StoreError.missing(path: folder.path("b.db"))) {
            _ = try missing.judge(.rename("A", to: "B"), by: "eva")
        }
    }
}
