import Facts
import GRDB

/// Reads the judgements in force.
struct JudgementRows {
    let db: Database

    /// Those about persons, in the order in which they were made.
    func persons() throws -> [PersonJudgement] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT key, action, name, state, other_name, other_state, source_key, judged_by
                FROM judgements WHERE withdrawn_at IS NULL AND action <> 'relink'
                ORDER BY judged_at, key
                """)
        return try Row.fetchAll(statement).compactMap(Self.judgement)
    }

    private static func judgement(_ row: Row) -> PersonJudgement? {
        let named = PersonJudgement.Named(name: FoldedName(row[2]), state: row[3])
        let other: String? = row[4]
        let content: PersonJudgement.Content? =
            switch row[1] as String {
            case "merge": other.map { .merge(named, .init(name: FoldedName($0), state: row[5])) }
            case "rename": other.map { .rename(named, to: $0) }
            case "split": .split(name: named.name, source: row[6])
            default: nil
            }
        return content.map { PersonJudgement(key: row[0], content: $0, by: row[7]) }
    }
}
