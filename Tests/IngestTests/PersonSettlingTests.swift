import Facts
import GRDB
import Lexicon
import Resolution
import TestSupport
import Testing

@testable import Store

/// What the store keeps of who is who while articles come, change and go is what follows from all of them at once.
@Suite struct PersonSettlingTests {
    private static let givenNames = ["Ana", "Bo", "Maria", "Sergej", "Sergei", "Ana Maria"]
    private static let surnames = ["Cruz", "Kruz", "Maria", "Umerow", "Umerov"]
    private static let offices = [
        OfficeTitle(office: "defence_minister", of: .state("NO")), OfficeTitle(office: "president", of: .state("NO")),
        OfficeTitle(office: "president", of: .state("CL")), OfficeTitle(office: "foreign_minister", of: .state("CL")),
        OfficeTitle(office: "minister", of: nil), OfficeTitle(office: "secretary_general", of: .organization("nato")),
    ]

    @Test(arguments: 0..<UInt64(TestShare.of(80)))
    func isTheSameAsADecisionAboutAllAtOnce(_ seed: UInt64) throws {
        var world = try World(seed: seed)
        for step in 0..<30 {
            try world.change(step)
            let (found, expected) = (try world.kept(), try world.decidedAtOnce())
            try #require(found == expected, "seed \(seed), step \(step): \(found.filter { !expected.contains($0) })")
            let wrong = try world.rowsThatAreWrong()
            try #require(wrong == [], "seed \(seed), step \(step)")
        }
    }

    /// An archive whose articles name few people in many ways.
    private struct World {
        let folder: TemporaryFolder
        let archive: Archive
        let run: ImportRun
        let resolver: Resolver
        var random: SeededRandom
        var judgements: [String] = []
        /// A judgement ties names together, so that more has to be decided: some worlds have none.
        let isJudged: Bool

        init(seed: UInt64) throws {
            isJudged = seed % 3 > 0
            folder = try TemporaryFolder()
            resolver = Resolver(try .bundled())
            archive = try Archive(path: folder.path("a.db"), identity: resolver)
            try archive.seed(.bundled())
            run = try archive.beginRun(at: "2025-01-01T00:00:00Z", extractorVersion: "1")
            random = SeededRandom(seed: seed)
        }

        /// An article comes, changes, returns to what it was or is read anew; or somebody judges.
        mutating func change(_ step: Int) throws {
            switch Int.random(in: 0..<10, using: &random) {
            case 0 where !judgements.isEmpty:
                _ = try archive.withdrawJudgement(judgements.removeLast(), at: "2025-01-02T00:00:00Z")
            case 1,
                2 where isJudged:
                try judge(step)
            case 3:
                let key = try archive.sourcesToReextract(version: nil).randomElement(using: &random)
                guard let key, let stored = try archive.storedSource(withKey: key) else { return }
                try archive.rederive(stored, findings: findings(), in: run)
            default:
                // Few places and few texts, so that articles replace others and come back.
                let place = Int.random(in: 0..<12, using: &random)
                let text = "Text \(place) \(Int.random(in: 0..<3, using: &random)). " + filler
                let article = Article(id: "\(place)", text: text)
                _ = try archive.record(
                    IncomingSource(article: article, location: "\(place)"), findings: findings(), in: run)
            }
        }

        private let filler = "Viele Namen stehen hier."

        private mutating func judge(_ step: Int) throws {
            let names = try archive.read { try String.fetchAll($0, sql: "SELECT key FROM persons ORDER BY key") }
            guard let one = names.randomElement(using: &random), let other = names.randomElement(using: &random),
                let source = try archive.sourcesToReextract(version: nil).randomElement(using: &random)
            else { return }
            let kinds: [Judgement] = [
                .merge(one, other), .rename(one, to: "Wie \(step)"), .split(name: name(), source: source),
            ]
            guard let judgement = kinds.randomElement(using: &random) else { return }
            let key = try? archive.judge(
                judgement, by: "eva", at: "2025-01-01T00:00:\(step + 10)Z", reason: nil)
            if let key, !judgements.contains(key) { judgements.append(key) }
        }

        private mutating func name() -> String {
            let surname = surnames.randomElement(using: &random) ?? ""
            guard Int.random(in: 0..<3, using: &random) > 0 else {
                return Bool.random(using: &random) ? surname : givenNames.randomElement(using: &random) ?? ""
            }
            return (givenNames.randomElement(using: &random) ?? "") + " " + surname
        }

        private mutating func findings() -> Findings {
            var persons: [Person] = []
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let held = (0..<Int.random(in: 0...2, using: &random)).compactMap { _ in
                    offices.randomElement(using: &random)
                }
                let name = name()
                guard !persons.contains(where: { $0.name == name }) else { continue }
                persons.append(
                    Person(
                        name: name,
                        offices: held.map { OfficeHeld(office: $0.office, of: $0.of, evidence: Span(0, 4)) },
                        mentions: [Span(0, 4)], rule: "test"))
            }
            // The same name in other letters has the same profile.
            if let one = persons.first, Int.random(in: 0..<4, using: &random) == 0 {
                persons.append(
                    Person(name: one.name.uppercased(), offices: one.offices, mentions: [Span(5, 6)], rule: "test"))
            }
            let states = ["NO", "CL", "PE"].filter { _ in Bool.random(using: &random) }
            return Findings(
                language: "de", persons: persons,
                states: states.map { StateMentioned(code: $0, mentions: [Span(5, 6)]) })
        }

        /// Each profile in use with its person's key and name by hand, and why.
        func kept() throws -> [String] {
            try archive.read { db in
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT person_profiles.id || ' ' || persons.key || ' ' || COALESCE(given_name, '') || ' '
                            || rule || ' ' || reason
                        FROM person_profiles JOIN persons ON persons.id = person_id
                        WHERE source_count > 0 ORDER BY person_profiles.id
                        """)
            }
        }

        func decidedAtOnce() throws -> [String] {
            let (rows, judgements) = try archive.read { db in
                (
                    try ProfileRows.rows(db, "source_count > ?", 0), try JudgementRows(db: db).persons()
                )
            }
            let groups = resolver.groups(of: rows.map(\.profile), judgements: judgements)
            let lines = groups.flatMap { group in
                group.members.map { member in
                    (
                        rows[member.profile].id,
                        "\(rows[member.profile].id) \(group.key) \(group.givenName ?? "") \(member.link.rule) "
                            + member.link.reason
                    )
                }
            }
            return lines.sorted { $0.0 < $1.0 }.map(\.1)
        }

        /// Names, profiles, links and persons whose rows say something else than the articles.
        func rowsThatAreWrong() throws -> [String] {
            try archive.read { db in
                try String.fetchAll(
                    db,
                    sql: """
                        WITH used AS (
                            SELECT person_links.person_id, person_links.name, min(source_id) AS first,
                                sum(superseded_in IS NULL) AS count
                            FROM person_links JOIN sources ON sources.id = source_id
                            GROUP BY person_links.person_id, person_links.name)
                        SELECT 'name ' || name || ' ' || count || ' ' || first FROM (
                            SELECT person_id, name, count, first FROM used
                            EXCEPT SELECT person_id, name, source_count, source_id FROM person_names)
                        UNION ALL SELECT 'surplus ' || name FROM (
                            SELECT person_id, name FROM person_names EXCEPT SELECT person_id, name FROM used)
                        UNION ALL SELECT 'profile ' || folded_name FROM person_profiles
                        WHERE source_count <> (
                            SELECT count(*) FROM person_links JOIN sources ON sources.id = source_id
                            WHERE profile_id = person_profiles.id AND superseded_in IS NULL)
                        UNION ALL SELECT 'person ' || persons.name FROM persons
                        WHERE EXISTS (
                                SELECT 1 FROM person_profiles WHERE person_id = persons.id AND source_count > 0)
                            AND name <> COALESCE(given_name, (
                                SELECT name FROM person_names WHERE person_id = persons.id
                                ORDER BY source_count > 0 DESC, folded_name LIKE '% %' DESC, source_count DESC,
                                    length(name) DESC, name LIMIT 1))
                        UNION ALL SELECT 'link ' || name FROM person_links
                            JOIN person_profiles ON person_profiles.id = profile_id
                        WHERE person_links.person_id <> person_profiles.person_id
                            OR person_links.rule <> person_profiles.rule OR person_links.reason <> person_profiles.reason
                        """)
            }
        }
    }
}
