import Facts
import GRDB

/// Finds and makes the rows of profiles.
struct ProfileRows {
    let db: Database
    let identity: any PersonIdentity

    /// The row with this content, where there is one.
    func row(of profile: PersonProfile) throws -> ProfileRow? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(ProfileRow.columns) FROM person_profiles
                WHERE folded_name = ? AND offices = ? AND states = ? AND COALESCE(source_key, '') = ?
                    AND COALESCE(apart, '') = ?
                """)
        return try Row.fetchOne(
            statement,
            arguments: [
                profile.name.text, ProfileText.text(profile.offices), ProfileText.text(profile.states),
                profile.source ?? "", profile.apart ?? "",
            ]
        ).map { ProfileRow($0) }
    }

    /// Makes a row for a profile that has none, taken for `person`.
    func make(_ profile: PersonProfile, person: Int64) throws -> Int64 {
        let writer = RowWriter(db)
        try writer.run(
            """
            INSERT INTO person_profiles (
                person_id, folded_name, block, offices, states, source_key, apart, score, rule, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0, '', '')
            """,
            person, profile.name.text, identity.block(of: profile.name), ProfileText.text(profile.offices),
            ProfileText.text(profile.states), profile.source, profile.apart)
        let id = writer.lastID
        for word in Self.partWords(of: profile) {
            for post in profile.offices where post.of != nil {
                try writer.run(
                    "INSERT OR IGNORE INTO _profile_posts (word, post, profile_id) VALUES (?, ?, ?)", word,
                    ProfileText.text(post), id)
            }
        }
        return id
    }

    /// The block of a profile's row.
    func block(of profile: Int64) throws -> String {
        let statement = try db.cachedStatement(sql: "SELECT block FROM person_profiles WHERE id = ?")
        return try String.fetchOne(statement, arguments: [profile]) ?? ""
    }

    /// The profiles that can bear on who those of `blocks` are, in use by a current source. With `onlyPart`, of the parts of
    /// names that only one article supports this one alone.
    func family(
        of blocks: Set<String>, judgements: [PersonJudgement], onlyPart: Int64? = nil
    ) throws -> [ProfileRow] {
        var rows: [Int64: ProfileRow] = [:]
        var done: Set<String> = []
        var open = blocks
        while let block = open.popFirst() {
            guard done.insert(block).inserted else { continue }
            let statement = try db.cachedStatement(
                sql: """
                    SELECT \(ProfileRow.columns) FROM person_profiles
                    WHERE block = ?1 AND source_count > 0 AND (?2 IS NULL OR source_key IS NULL OR id = ?2)
                    """)
            for row in try Row.fetchAll(statement, arguments: [block, onlyPart]).map({ ProfileRow($0) }) {
                rows[row.id] = row
                for related in try relatedBlocks(of: row, judgements) where !done.contains(related) {
                    open.insert(related)
                }
            }
        }
        return rows.values.sorted { $0.id < $1.id }
    }

    /// Blocks whose names can be the same human's: a given name that stands alone with the same post, and names that
    /// were judged to be one.
    private func relatedBlocks(of row: ProfileRow, _ judgements: [PersonJudgement]) throws -> Set<String> {
        var blocks: Set<String> = []
        let statement = try db.cachedStatement(
            sql: """
                SELECT DISTINCT block FROM _profile_posts JOIN person_profiles ON person_profiles.id = profile_id
                WHERE word = ? AND post = ?
                """)
        for word in Self.partWords(of: row.profile) {
            for post in row.profile.offices where post.of != nil {
                blocks.formUnion(try String.fetchAll(statement, arguments: [word, ProfileText.text(post)]))
            }
        }
        for judgement in judgements {
            guard case .merge(let left, let right) = judgement.content else { continue }
            if left.name == row.profile.name { blocks.insert(identity.block(of: right.name)) }
            if right.name == row.profile.name { blocks.insert(identity.block(of: left.name)) }
        }
        return blocks
    }

    /// The words by which a given name alone can be somebody: those before the surname, or the only one.
    private static func partWords(of profile: PersonProfile) -> [String] {
        profile.isFull ? Array(profile.name.words.dropLast()) : profile.name.words
    }
}
