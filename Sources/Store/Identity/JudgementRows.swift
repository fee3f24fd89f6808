import Facts
import GRDB

/// Reads judgements, and finds whom they are about.
struct JudgementRows {
    let db: Database

    /// A judgement about one article holds for its current version, too: `report judgements` says where nothing is left
    /// in that of what is judged.
    private static let columns = """
        key, action, name, state, other_name, other_state, \(current("source_key")), \(current("other_source_key")),
        apart, other_apart, target_state, target_organization
        """

    /// The key of the current version of a judgement's source.
    private static func current(_ column: String) -> String {
        """
        COALESCE((
            SELECT now.key FROM sources AS judged JOIN sources AS now
                ON now.location = judged.location AND now.superseded_in IS NULL
            WHERE judged.key = judgements.\(column)), \(column))
        """
    }

    /// Those about persons that are in force, in the order in which they were made.
    func persons() throws -> [PersonJudgement] {
        guard try areThereAny() else { return [] }
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(Self.columns), judged_by
                FROM judgements WHERE withdrawn_at IS NULL AND action <> 'relink'
                ORDER BY judged_at, key
                """)
        return try Row.fetchAll(statement).compactMap { row in
            PersonJudgement(key: row[0], Self.content(row), by: row["judged_by"])
        }
    }

    /// Most archives have none, and each article asks.
    private func areThereAny() throws -> Bool { try db.hasRow("SELECT 1 FROM judgements LIMIT 1") }

    /// Those about words that are in force.
    func words() throws -> [(key: String, content: JudgementContent)] {
        guard try areThereAny() else { return [] }
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(Self.columns)
                FROM judgements WHERE withdrawn_at IS NULL AND action = 'relink' ORDER BY judged_at, key
                """)
        return try Row.fetchAll(statement).map { ($0[0], Self.content($0)) }
    }

    func content(withKey key: String) throws -> JudgementContent? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(Self.columns)
                FROM judgements WHERE key = ? AND withdrawn_at IS NULL
                """)
        return try Row.fetchOne(statement, arguments: [key]).map(Self.content)
    }

    /// What the row of a judgement has to hold.
    func content(of judgement: Judgement) throws -> JudgementContent {
        switch judgement {
        case .merge(let left, let right):
            let (one, other) = (try person(left), try person(right))
            guard one.id != other.id else { throw JudgementError.samePerson(left) }
            let sorted = [one.named, other.named].sorted { $0.order.lexicographicallyPrecedes($1.order) }
            return JudgementContent(
                action: "merge", name: sorted[0].name.text, state: sorted[0].state, otherName: sorted[1].name.text,
                otherState: sorted[1].state, source: sorted[0].source, otherSource: sorted[1].source,
                apart: sorted[0].apart, otherApart: sorted[1].apart)
        case .split(let name, let source):
            try requireSource(source)
            let folded = FoldedName(name).text
            guard
                try Bool.fetchOne(
                    db, sql: "SELECT EXISTS (SELECT 1 FROM person_profiles WHERE folded_name = ?)",
                    arguments: [folded]) ?? false
            else { throw JudgementError.unknownPerson(name, nearest: try nearest(to: name)) }
            return JudgementContent(action: "split", name: folded, source: source)
        case .rename(let person, let name):
            let one = try self.person(person).named
            return JudgementContent(
                action: "rename", name: one.name.text, state: one.state, otherName: name, source: one.source,
                apart: one.apart)
        case .relink(let words, let target, let source):
            try requireSource(source)
            return try relink(words, target, source)
        }
    }

    private func relink(_ words: String, _ target: Polity?, _ source: String?) throws -> JudgementContent {
        var content = JudgementContent(action: "relink", name: words, source: source)
        switch target {
        case .state(let code):
            let isKnown = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM states WHERE code = ?)", arguments: [code])
            guard isKnown ?? false else { throw JudgementError.unknownTarget(code) }
            content.targetState = code
        case .organization(let key):
            let isKnown = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM organizations WHERE key = ?)", arguments: [key])
            guard isKnown ?? false else { throw JudgementError.unknownTarget(key) }
            content.targetOrganization = key
        case nil: break
        }
        guard try !WordLinks(db: db).sources(with: content).isEmpty else { throw JudgementError.unknownWords(words) }
        return content
    }

    private func requireSource(_ key: String?) throws {
        guard let key else { return }
        let isKnown = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM sources WHERE key = ?)", arguments: [key])
        guard isKnown ?? false else { throw JudgementError.unknownSource(key) }
    }

    /// The person with this key, or with this name, as a judgement names one.
    private func person(_ words: String) throws -> (id: Int64, named: PersonJudgement.Named) {
        var ids = try Int64.fetchAll(db, sql: "SELECT id FROM persons WHERE key = ?", arguments: [words])
        if ids.isEmpty {
            ids = try Int64.fetchAll(
                db, sql: "SELECT DISTINCT person_id FROM person_names WHERE folded_name = ? ORDER BY person_id",
                arguments: [FoldedName(words).text])
        }
        guard let id = ids.first else { throw JudgementError.unknownPerson(words, nearest: try nearest(to: words)) }
        guard ids.count == 1 else {
            let keys = try ids.compactMap {
                try String.fetchOne(db, sql: "SELECT key FROM persons WHERE id = ?", arguments: [$0])
            }
            throw JudgementError.severalPersons(words, keys: keys.sorted())
        }
        let rows = try ProfileRows.rows(db, "person_id = ?", id)
        return (id, Self.named(rows) ?? PersonJudgement.Named(name: FoldedName(words)))
    }

    /// Somebody by the first of the names, full ones before parts, that current articles use.
    private static func named(_ rows: [ProfileRow]) -> PersonJudgement.Named? {
        let current = rows.filter { $0.sourceCount > 0 }
        let profiles = (current.isEmpty ? rows : current).map(\.profile)
        let full = profiles.filter(\.isFull)
        let known = full.isEmpty ? profiles : full
        guard let first = known.min(by: { ($0.name.text, $0.source ?? "") < ($1.name.text, $1.source ?? "") }) else {
            return nil
        }
        let state = known.filter { $0.name == first.name }.compactMap(state).min() ?? known.compactMap(state).min()
        return PersonJudgement.Named(name: first.name, state: state, source: first.source, apart: first.apart)
    }

    private static func state(of profile: PersonProfile) -> String? {
        profile.offices.compactMap { if case .state(let code) = $0.of { code } else { nil } }.min()
    }

    private func nearest(to words: String) throws -> [String] {
        let keys = try String.fetchAll(db, sql: "SELECT key FROM persons ORDER BY key")
        let wanted = FoldedName(words).words.joined(separator: "_")
        return NearestWord.to(wanted, among: keys).map { [$0] } ?? []
    }

    private static func content(_ row: Row) -> JudgementContent {
        JudgementContent(
            action: row[1], name: row[2], state: row[3], otherName: row[4], otherState: row[5], source: row[6],
            otherSource: row[7], apart: row[8], otherApart: row[9], targetState: row[10], targetOrganization: row[11])
    }
}

extension PersonJudgement.Named {
    /// What two persons are put in order by.
    fileprivate var order: [String] { [name.text, state ?? "", source ?? "", apart ?? ""] }
}
