import Facts
import GRDB

/// Writes who profiles were taken for, wherever rows name a person.
struct PersonRows {
    let db: Database

    /// Before the number of a person that has no key yet; no key begins so.
    private static let unsettled = "?"

    /// Makes a person that gets its key and name when the names are settled.
    func make(named name: String) throws -> Int64 {
        let writer = RowWriter(db)
        let number = 1 + (try db.number("SELECT max(id) FROM persons") ?? 0)
        try writer.run("INSERT INTO persons (key, name) VALUES (?, ?)", "\(Self.unsettled)\(number)", name)
        return writer.lastID
    }

    /// Gives a profile that came into use a person of its own, where others in use have the one that it had at last: it has
    /// to be decided anew who it is.
    func part(_ profile: Int64) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT own.person_id, own.folded_name FROM person_profiles AS own JOIN person_profiles AS other
                    ON other.person_id = own.person_id AND other.id <> own.id AND other.source_count > 0
                WHERE own.id = ? LIMIT 1
                """)
        guard let row = try Row.fetchOne(statement, arguments: [profile]) else { return }
        try move(profile, from: row[0], to: make(named: row[1]))
        try PersonNames(db: db).choose(for: row[0])
    }

    /// Gives the profiles of `rows` the persons of their groups, with the reasons; a group with a full name that is not
    /// `decided` has its person already.
    func assign(_ groups: [PersonGroup], _ rows: [ProfileRow], decided: Set<Int64>) throws {
        var own: [PersonGroup] = []
        var taken: Set<Int64> = []
        var moved: Set<Int64> = []
        for group in groups {
            let members = group.members.map { rows[$0.profile] }
            guard let known = members.first(where: { !decided.contains($0.id) }) else {
                own.append(group)
                continue
            }
            taken.insert(known.person)
            moved.formUnion(try write(group, rows, decided: decided, person: known.person))
        }
        let persons = try persons(of: own, rows, besides: taken)
        for (group, person) in zip(own, persons) {
            moved.formUnion(try write(group, rows, decided: decided, person: person))
        }
        try setKeys(of: own, persons)
        try removeUnused(moved)
    }

    /// Writes the members of a group that are decided; gives the persons who lost or gained one.
    private func write(
        _ group: PersonGroup, _ rows: [ProfileRow], decided: Set<Int64>, person: Int64
    ) throws -> Set<Int64> {
        var moved: Set<Int64> = []
        for member in group.members {
            let row = rows[member.profile]
            guard decided.contains(row.id) else { continue }
            if row.person != person {
                moved.formUnion([row.person, person])
                try move(row.id, from: row.person, to: person)
            }
            if row.link != member.link { try explain(row.id, member.link) }
        }
        for person in moved.sorted() { try PersonNames(db: db).choose(for: person) }
        return moved
    }

    /// The row of each group's person: the one that most of its articles have, where no other group has more of them.
    private func persons(
        of groups: [PersonGroup], _ rows: [ProfileRow], besides taken: Set<Int64>
    ) throws -> [Int64] {
        var claims: [(group: Int, person: Int64, weight: Int)] = []
        for (index, group) in groups.enumerated() {
            let owned = Dictionary(grouping: group.members.map { rows[$0.profile] }, by: \.person)
            for (person, members) in owned {
                claims.append((index, person, members.reduce(0) { $0 + $1.sourceCount }))
            }
        }
        claims.sort { ($1.weight, $0.person, $0.group) < ($0.weight, $1.person, $1.group) }
        var chosen: [Int64?] = Array(repeating: nil, count: groups.count)
        var taken = taken
        for claim in claims where chosen[claim.group] == nil && !taken.contains(claim.person) {
            chosen[claim.group] = claim.person
            taken.insert(claim.person)
        }
        return try zip(groups, chosen).map { group, person in
            try person ?? make(named: rows[group.members[0].profile].profile.name.text)
        }
    }

    /// Takes a profile to another person, wherever its names stand.
    private func move(_ profile: Int64, from old: Int64, to person: Int64) throws {
        try RowWriter(db).run("UPDATE person_profiles SET person_id = ? WHERE id = ?", person, profile)
        try moveLinks("profile_id", profile, from: old, to: person)
    }

    /// Takes one article's name to another person.
    func move(link: Int64, from old: Int64, to person: Int64) throws {
        try moveLinks("id", link, from: old, to: person)
    }

    /// Takes the names whose links have `value` in a column to another person, wherever they stand.
    private func moveLinks(_ condition: String, _ value: Int64, from old: Int64, to person: Int64) throws {
        let writer = RowWriter(db)
        let names = PersonNames(db: db)
        let moved = try names.uses(condition, value)
        try writer.run("UPDATE person_links SET person_id = ? WHERE \(condition) = ?", person, value)
        for (table, column, link) in PersonColumns.all {
            try writer.run(
                """
                UPDATE \(table) SET \(column) = ?
                WHERE \(link) IN (SELECT id FROM person_links WHERE \(condition) = ?)
                """, person, value)
        }
        for use in moved { try names.move(use, from: old, to: person) }
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
        var changed: [(group: PersonGroup, person: Int64)] = []
        for (group, person) in zip(groups, persons) {
            let isChanged = try db.rows("SELECT key, given_name FROM persons WHERE id = ?", person) {
                $0.text(0) != group.key || $0.text(1) != group.givenName
            }
            if isChanged.contains(true) { changed.append((group, person)) }
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

    private func removeUnused(_ persons: Set<Int64>) throws {
        guard !persons.isEmpty else { return }
        try RowWriter(db).run(
            """
            DELETE FROM persons WHERE id IN (SELECT value FROM json_each(?))
                AND NOT EXISTS (SELECT 1 FROM person_profiles WHERE person_id = persons.id)
            """, "[" + persons.sorted().map(String.init).joined(separator: ",") + "]")
    }
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
