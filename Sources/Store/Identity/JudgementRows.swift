import Facts
import GRDB

/// A judgement as its row has it.
struct JudgementContent {
    var action: String
    var name: String
    var state: String?
    var otherName: String?
    var otherState: String?
    var source: String?
    var targetState: String?
    var targetOrganization: String?

    /// The same for the same judgement, in every file: a letter and eight hex digits.
    var key: String {
        let parts = [action, name, state, otherName, otherState, source, targetState, targetOrganization]
        return "j" + SHA256.hex(parts.map { $0 ?? "" }.joined(separator: "\u{0}").utf8).prefix(8)
    }
}

/// Reads judgements, and finds whom they are about.
struct JudgementRows {
    let db: Database

    /// Those about persons that are in force, in the order in which they were made.
    func persons() throws -> [PersonJudgement] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT key, action, name, state, other_name, other_state, source_key, judged_by
                FROM judgements WHERE withdrawn_at IS NULL AND action <> 'relink'
                ORDER BY judged_at, key
                """)
        return try Row.fetchAll(statement).compactMap(Self.judgement)
    }

    /// Those about words that are in force.
    func words() throws -> [(key: String, content: JudgementContent)] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT key, action, name, state, other_name, other_state, source_key, target_state,
                    target_organization
                FROM judgements WHERE withdrawn_at IS NULL AND action = 'relink' ORDER BY judged_at, key
                """)
        return try Row.fetchAll(statement).map { ($0[0], Self.content($0)) }
    }

    func content(withKey key: String) throws -> JudgementContent? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT key, action, name, state, other_name, other_state, source_key, target_state,
                    target_organization
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
            let sorted = [one, other].sorted { ($0.name, $0.state ?? "") < ($1.name, $1.state ?? "") }
            return JudgementContent(
                action: "merge", name: sorted[0].name, state: sorted[0].state, otherName: sorted[1].name,
                otherState: sorted[1].state)
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
            let one = try self.person(person)
            return JudgementContent(action: "rename", name: one.name, state: one.state, otherName: name)
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

    private struct Known {
        let id: Int64
        let name: String
        let state: String?
    }

    /// The person with this key, or with this name; with a state where another one has the name too.
    private func person(_ words: String) throws -> Known {
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
        let rows = try Row.fetchAll(
            db, sql: "SELECT \(ProfileRow.columns) FROM person_profiles WHERE person_id = ?", arguments: [id]
        ).map { ProfileRow($0) }
        let profiles = rows.map(\.profile)
        let name = (profiles.filter(\.isFull) + profiles).map(\.name.text).min() ?? FoldedName(words).text
        let best = profiles.filter(\.isFull).map(\.name.text).min() ?? name
        let namesakes =
            try Int.fetchOne(
                db, sql: "SELECT count(DISTINCT person_id) FROM person_profiles WHERE folded_name = ?",
                arguments: [best]) ?? 0
        let states = profiles.flatMap(\.offices).compactMap { office in
            if case .state(let code) = office.of { code } else { nil }
        }
        return Known(id: id, name: best, state: namesakes > 1 ? states.min() : nil)
    }

    private func nearest(to words: String) throws -> [String] {
        let keys = try String.fetchAll(db, sql: "SELECT key FROM persons ORDER BY key")
        let wanted = FoldedName(words).words.joined(separator: "_")
        return NearestWord.to(wanted, among: keys).map { [$0] } ?? []
    }

    private static func judgement(_ row: Row) -> PersonJudgement? {
        let content = JudgementContent(
            action: row[1], name: row[2], state: row[3], otherName: row[4], otherState: row[5], source: row[6])
        let named = PersonJudgement.Named(name: FoldedName(content.name), state: content.state)
        let judged: PersonJudgement.Content? =
            switch content.action {
            case "merge":
                content.otherName.map { .merge(named, .init(name: FoldedName($0), state: content.otherState)) }
            case "rename": content.otherName.map { .rename(named, to: $0) }
            case "split": .split(name: named.name, source: content.source)
            default: nil
            }
        return judged.map { PersonJudgement(key: row[0], content: $0, by: row[7]) }
    }

    private static func content(_ row: Row) -> JudgementContent {
        JudgementContent(
            action: row[1], name: row[2], state: row[3], otherName: row[4], otherState: row[5], source: row[6],
            targetState: row[7], targetOrganization: row[8])
    }
}
