import Facts
import GRDB

extension Archive {
    /// The persons that one of `names` could mean: by the whole name, by a part of it, or by one more word.
    ///
    /// In the order of their rows. Only names and offices that current sources give are looked at.
    package func persons(like names: [String]) throws -> [KnownPerson] {
        try read { db in
            var ids: Set<Int64> = []
            for name in Set(names.map(FoldedName.init)) where !name.words.isEmpty {
                try ids.formUnion(Self.candidates(for: name, db))
            }
            return try ids.sorted().compactMap { try Self.person($0, db) }
        }
    }

    private static func candidates(for name: FoldedName, _ db: Database) throws -> [Int64] {
        let whole = try db.cachedStatement(sql: "SELECT person_id FROM person_names WHERE folded_name = ?")
        guard let word = name.words.first, name.words.count == 1 else {
            return try ([name.text] + name.words).flatMap { try Int64.fetchAll(whole, arguments: [$0]) }
        }
        // A single word can be another's given name or surname. "!" is the character behind the space.
        let part = try db.cachedStatement(
            sql: """
                SELECT person_id FROM person_names WHERE folded_surname = ?
                UNION ALL SELECT person_id FROM person_names WHERE folded_name >= ? AND folded_name < ?
                """)
        return try Int64.fetchAll(part, arguments: [word, word + " ", word + "!"])
    }

    private static func person(_ id: Int64, _ db: Database) throws -> KnownPerson? {
        let nameRows = try db.cachedStatement(
            sql: """
                SELECT name, source_count FROM person_names
                WHERE person_id = ? AND (source_count > 0 OR source_id IS NULL)
                """)
        let officeRows = try db.cachedStatement(
            sql: """
                SELECT office, of_state, of_organization, qualifier
                FROM offices_held JOIN sources ON sources.id = source_id
                WHERE person_id = ? AND superseded_in IS NULL
                """)
        let names = try Row.fetchAll(nameRows, arguments: [id])
        guard !names.isEmpty else { return nil }
        let offices = try Row.fetchAll(officeRows, arguments: [id]).map(Self.title)
        let sourceCount = names.reduce(0) { $0 + ($1[1] as Int) }
        return KnownPerson(id: id, names: names.map { $0[0] }.sorted(), offices: Set(offices), sourceCount: sourceCount)
    }

    private static func title(_ row: Row) -> OfficeTitle {
        let state: String? = row[1]
        let organization: String? = row[2]
        let qualifier: String? = row[3]
        return OfficeTitle(
            office: row[0], of: state.map(Polity.state) ?? organization.map(Polity.organization),
            qualifier: qualifier.flatMap(OfficeQualifier.init))
    }
}
