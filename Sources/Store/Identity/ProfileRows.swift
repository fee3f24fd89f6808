import Facts
import GRDB

/// Finds and makes the rows of profiles.
struct ProfileRows {
    let db: Database
    let identity: any PersonIdentity

    /// The row with this content, where there is one.
    func row(of profile: PersonProfile) throws -> ProfileRow? {
        try db.rows(
            Self.withContent, profile.name.text, ProfileText.text(profile.offices), ProfileText.text(profile.states),
            profile.source ?? "", profile.apart ?? ""
        ) { ProfileRow($0) }.first
    }

    private static let withContent = """
        SELECT \(ProfileRow.columns) FROM person_profiles
        WHERE folded_name = ? AND offices = ? AND states = ? AND COALESCE(source_key, '') = ?
            AND COALESCE(apart, '') = ?
        """

    /// The row of that number.
    func row(_ id: Int64) throws -> ProfileRow? {
        try Self.rows(db, "id = ?", id).first
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
        for word in profile.name.words.dropLast() {
            for post in profile.offices where post.of != nil {
                try writer.run(
                    "INSERT OR IGNORE INTO _profile_posts (word, post, profile_id) VALUES (?, ?, ?)", word,
                    ProfileText.text(post), id)
            }
        }
        return id
    }

    /// The profiles of a block, in use or not, but for the parts of names that only their own article supports.
    func rows(of block: String) throws -> [ProfileRow] {
        try Self.rows(db, "block = ? AND source_key IS NULL", block)
    }

    /// The parts of names in a block that only their own, current article supports.
    func lonelyParts(of block: String) throws -> [ProfileRow] {
        try Self.rows(db, "block = ? AND source_key IS NOT NULL AND source_count > 0", block)
    }

    /// The profiles of that part of a name with a post, in use or not.
    func parts(named part: String) throws -> [ProfileRow] {
        try Self.rows(db, "folded_name = ? AND source_key IS NULL", part)
    }

    /// The profiles that meet a condition on one value.
    static func rows(
        _ db: Database, _ condition: String, _ value: any DatabaseValueConvertible
    ) throws -> [ProfileRow] {
        try db.rows("SELECT \(ProfileRow.columns) FROM person_profiles WHERE \(condition)", value) { ProfileRow($0) }
    }

    /// The blocks of full names with this given name and one of the posts.
    func blocks(givenName: String, posts: Set<OfficeTitle>) throws -> Set<String> {
        let statement = try db.cachedStatement(
            sql: """
                SELECT DISTINCT block FROM _profile_posts JOIN person_profiles ON person_profiles.id = profile_id
                WHERE word = ? AND post = ?
                """)
        return try posts.filter { $0.of != nil }.reduce(into: []) { blocks, post in
            blocks.formUnion(try String.fetchAll(statement, arguments: [givenName, ProfileText.text(post)]))
        }
    }
}
