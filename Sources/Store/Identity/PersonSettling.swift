import Facts
import GRDB

/// Keeps who is who as it follows from all current articles: the same for every order in which they came.
struct PersonSettling {
    let db: Database
    let identity: any PersonIdentity

    private var profiles: ProfileRows { ProfileRows(db: db, identity: identity) }

    /// Links the names of an article to persons; gives the link and the person of each name.
    func link(_ names: [(name: String, profile: PersonProfile)], of source: Int64) throws -> [String: PersonLinkRow] {
        var links: [(name: String, id: Int64)] = []
        var blocks: Set<String> = []
        var parts: [Int64] = []
        for (name, profile) in names {
            let known = try profiles.row(of: profile)
            let isNew = known.map { $0.sourceCount == 0 } ?? true
            if isNew, profile.source == nil || profile.apart != nil { blocks.insert(identity.block(of: profile.name)) }
            let row = try known.map(\.id) ?? profiles.make(profile, person: makePerson(profile))
            let writer = RowWriter(db)
            try writer.run(
                """
                INSERT INTO person_links (source_id, name, person_id, profile_id, score, rule, reason, decided_by)
                SELECT ?, ?, person_id, id, score, rule, reason, decided_by FROM person_profiles WHERE id = ?
                """, source, name, row)
            links.append((name, writer.lastID))
            try writer.run("UPDATE person_profiles SET source_count = source_count + 1 WHERE id = ?", row)
            if isNew, profile.source != nil { parts.append(row) }
        }
        let recounted = try settle(blocks)
        for part in parts where try !blocks.contains(profiles.block(of: part)) { try settlePart(part) }
        let statement = try db.cachedStatement(sql: "SELECT person_id FROM person_links WHERE id = ?")
        var found: [String: PersonLinkRow] = [:]
        let personNames = PersonNames(db: db)
        for (name, id) in links {
            guard let person = try Int64.fetchOne(statement, arguments: [id]) else { continue }
            found[name] = PersonLinkRow(id: id, person: person)
            if !recounted.contains(person) { try personNames.count(name, of: person, from: source) }
        }
        for person in Set(found.values.map(\.person)).sorted() { try personNames.choose(for: person) }
        return found
    }

    /// Counts the names of an article that became current, or is no longer, and settles what hangs on it.
    func count(_ source: Int64, by step: Int) throws {
        let persons = try persons(of: source)
        try settle(countProfiles(of: source, by: step))
        for person in persons { try PersonNames(db: db).recount(person) }
    }

    /// Takes away an article's names; `remove` deletes its rows.
    func forget(_ source: Int64, remove: () throws -> Void) throws {
        let persons = try persons(of: source)
        let blocks = try countProfiles(of: source, by: -1)
        try remove()
        try settle(blocks)
        for person in persons { try PersonNames(db: db).recount(person) }
    }

    private func persons(of source: Int64) throws -> [Int64] {
        let statement = try db.cachedStatement(
            sql: "SELECT DISTINCT person_id FROM person_links WHERE source_id = ? ORDER BY person_id")
        return try Int64.fetchAll(statement, arguments: [source])
    }

    /// Counts an article's profiles; gives the blocks of those that came into use, or are no longer.
    private func countProfiles(of source: Int64, by step: Int) throws -> Set<String> {
        try RowWriter(db).run(
            """
            UPDATE person_profiles SET source_count = source_count + ?1 * (
                SELECT count(*) FROM person_links WHERE source_id = ?2 AND profile_id = person_profiles.id)
            WHERE id IN (SELECT profile_id FROM person_links WHERE source_id = ?2)
            """, step, source)
        let changed = try db.cachedStatement(
            sql: """
                SELECT DISTINCT block FROM person_profiles JOIN person_links ON profile_id = person_profiles.id
                WHERE source_id = ? AND source_count <= 1
                """)
        return try Set(String.fetchAll(changed, arguments: [source]))
    }

    /// Sets the profiles of a name anew, after a judgement that sets it apart was made or withdrawn; in one source or in all.
    func reprofile(name: FoldedName, source: String?) throws {
        let judgements = try JudgementRows(db: db).persons()
        let links = try Row.fetchAll(
            db,
            sql: """
                SELECT person_links.id, sources.key, superseded_in IS NULL, \(ProfileRow.columns(of: "person_profiles"))
                FROM person_links
                JOIN person_profiles ON person_profiles.id = profile_id
                JOIN sources ON sources.id = source_id
                WHERE folded_name = ?1 AND (?2 IS NULL OR sources.key = ?2)
                """,
            arguments: [name.text, source])
        for link in links {
            let row = ProfileRow(link, from: 3)
            var profile = row.profile
            profile.apart =
                judgements.last { judgement in
                    guard case .split(let name, let source) = judgement.content else { return false }
                    return name == profile.name && (source == nil || source == link[1] as String)
                }?.key
            guard profile != row.profile else { continue }
            let new = try profiles.row(of: profile).map(\.id) ?? profiles.make(profile, person: row.person)
            let count: Int = link[2] as Bool ? 1 : 0
            let writer = RowWriter(db)
            try writer.run("UPDATE person_links SET profile_id = ? WHERE id = ?", new, link[0] as Int64)
            try writer.run("UPDATE person_profiles SET source_count = source_count - ? WHERE id = ?", count, row.id)
            try writer.run("UPDATE person_profiles SET source_count = source_count + ? WHERE id = ?", count, new)
            // The link follows its new profile, which may be somebody else's.
            if let known = try profiles.row(of: profile) { try move(known.id, to: known.person) }
        }
        try settle([identity.block(of: name)])
    }

    /// Decides who a part of a name is that only its own article supports. It bears on nobody else, so that no other part
    /// has to be looked at, however many articles have one.
    private func settlePart(_ part: Int64) throws {
        let judgements = try JudgementRows(db: db).persons()
        let rows = try profiles.family(
            of: [profiles.block(of: part)], judgements: judgements, onlyPart: part)
        let groups = identity.groups(of: rows.map(\.profile), judgements: judgements)
        guard let place = rows.firstIndex(where: { $0.id == part }),
            let group = groups.first(where: { group in group.members.contains { $0.profile == place } }),
            let member = group.members.first(where: { $0.profile == place })
        else { return }
        if let other = group.members.first(where: { $0.profile != place }) {
            try move(part, to: rows[other.profile].person)
            try removeUnused([rows[place].person])
        } else {
            try setKeys(of: [group], [rows[place].person])
        }
        try explain(part, member.link)
    }

    /// Decides anew who the names of these blocks are, and whoever they bear on; gives the persons whose names changed.
    @discardableResult
    func settle(_ blocks: Set<String>) throws -> Set<Int64> {
        guard !blocks.isEmpty else { return [] }
        let judgements = try JudgementRows(db: db).persons()
        let rows = try profiles.family(of: blocks, judgements: judgements)
        let groups = identity.groups(of: rows.map(\.profile), judgements: judgements)
        let persons = try persons(of: groups, rows)
        var touched: Set<Int64> = []
        for (group, person) in zip(groups, persons) {
            for member in group.members {
                let row = rows[member.profile]
                if row.person != person {
                    touched.formUnion([row.person, person])
                    try move(row.id, to: person)
                }
                if row.link != member.link { try explain(row.id, member.link) }
            }
        }
        try setKeys(of: groups, persons)
        for person in touched.sorted() { try PersonNames(db: db).recount(person) }
        try removeUnused(touched)
        return touched
    }

    private func removeUnused(_ persons: Set<Int64>) throws {
        try RowWriter(db).run(
            """
            DELETE FROM persons WHERE id IN (SELECT value FROM json_each(?))
                AND NOT EXISTS (SELECT 1 FROM person_profiles WHERE person_id = persons.id)
            """, "[" + persons.sorted().map(String.init).joined(separator: ",") + "]")
    }

    /// The row of each group's person: the one that most of its articles have, where no other group has more of them.
    private func persons(of groups: [PersonGroup], _ rows: [ProfileRow]) throws -> [Int64] {
        var claims: [(group: Int, person: Int64, weight: Int)] = []
        for (index, group) in groups.enumerated() {
            let owned = Dictionary(grouping: group.members.map { rows[$0.profile] }, by: \.person)
            for (person, members) in owned {
                claims.append((index, person, members.reduce(0) { $0 + $1.sourceCount }))
            }
        }
        claims.sort { ($1.weight, $0.person, $0.group) < ($0.weight, $1.person, $1.group) }
        var chosen: [Int64?] = Array(repeating: nil, count: groups.count)
        var taken: Set<Int64> = []
        for claim in claims where chosen[claim.group] == nil && !taken.contains(claim.person) {
            chosen[claim.group] = claim.person
            taken.insert(claim.person)
        }
        return try zip(groups, chosen).map { group, person in
            try person ?? makePerson(rows[group.members[0].profile].profile)
        }
    }

    /// Makes a person that gets its key and name when the names are settled.
    private func makePerson(_ profile: PersonProfile) throws -> Int64 {
        let writer = RowWriter(db)
        try writer.run(
            "INSERT INTO persons (key, name) SELECT '\(Self.unsettled)' || (1 + COALESCE(max(id), 0)), ? FROM persons",
            profile.name.text)
        return writer.lastID
    }

    /// Before the number of a person that has no key yet; no key begins so.
    private static let unsettled = "?"

    private func move(_ profile: Int64, to person: Int64) throws {
        let writer = RowWriter(db)
        try writer.run("UPDATE person_profiles SET person_id = ? WHERE id = ?", person, profile)
        try writer.run("UPDATE person_links SET person_id = ? WHERE profile_id = ?", person, profile)
        for (table, column, link) in PersonColumns.all {
            try writer.run(
                """
                UPDATE \(table) SET \(column) = ?
                WHERE \(link) IN (SELECT id FROM person_links WHERE profile_id = ?)
                """, person, profile)
        }
    }

    private func explain(_ profile: Int64, _ link: PersonGroup.Link) throws {
        for (table, key) in [("person_profiles", "id"), ("person_links", "profile_id")] {
            try RowWriter(db).run(
                "UPDATE \(table) SET score = ?, rule = ?, reason = ?, decided_by = ? WHERE \(key) = ?",
                link.score, link.rule, link.reason, link.decidedBy, profile)
        }
    }

    private func setKeys(of groups: [PersonGroup], _ persons: [Int64]) throws {
        let writer = RowWriter(db)
        let current = try db.cachedStatement(sql: "SELECT key, given_name FROM persons WHERE id = ?")
        var changed: [(group: PersonGroup, person: Int64)] = []
        for (group, person) in zip(groups, persons) {
            guard let row = try Row.fetchOne(current, arguments: [person]) else { continue }
            if row[0] as String != group.key || row[1] as String? != group.givenName { changed.append((group, person)) }
        }
        // Two persons can change their keys with each other.
        for (_, person) in changed {
            try writer.run("UPDATE persons SET key = '\(Self.unsettled)' || id WHERE id = ?", person)
        }
        for (group, person) in changed {
            try writer.run(
                "UPDATE persons SET key = key || '\(Self.unsettled)' || id WHERE key = ? AND id <> ?", group.key, person
            )
            try writer.run(
                "UPDATE persons SET key = ?, given_name = ? WHERE id = ?", group.key, group.givenName, person)
            try PersonNames(db: db).choose(for: person)
        }
    }
}

/// A name of an article with who it is.
struct PersonLinkRow {
    let id: Int64
    let person: Int64
}

/// Where rows name a person, with the column of the decision behind it.
enum PersonColumns {
    static let all: [(table: String, column: String, link: String)] = [
        ("mentions", "person_id", "person_link_id"),
        ("offices_held", "person_id", "person_link_id"),
        ("statements", "by_person_id", "by_link_id"),
        ("commitments", "actor_person_id", "actor_link_id"),
        ("commitments", "attributed_person_id", "attributed_link_id"),
        ("attendances", "actor_person_id", "actor_link_id"),
        ("attendances", "representative_person_id", "representative_link_id"),
    ]
}
