import Facts
import GRDB

/// Keeps who is who as it follows from all current articles: the same for every order in which they came.
struct PersonSettling {
    let db: Database
    let identity: any PersonIdentity

    private var profiles: ProfileRows { ProfileRows(db: db, identity: identity) }
    private var persons: PersonRows { PersonRows(db: db) }
    private var personNames: PersonNames { PersonNames(db: db) }

    /// Profiles that came into use, or are no longer: who is who has to be decided anew for them.
    private struct Changes {
        var blocks: Set<String> = []
        /// Parts of names that only their own article supports.
        var lonelyParts: [ProfileRow] = []
    }

    // MARK: - Articles

    /// Links the names of an article to persons; gives the link and the person of each name.
    func link(_ names: [(name: String, profile: PersonProfile)], of source: Int64) throws -> [String: PersonLinkRow] {
        let judgements = try JudgementRows(db: db).persons()
        var found: [String: PersonLinkRow] = [:]
        var changed: [Int64] = []
        for (name, profile) in names {
            let known = try profiles.row(of: profile)
            let person = try known?.person ?? persons.make(named: profile.name.text)
            let row = try known.map(\.id) ?? profiles.make(profile, person: person)
            let writer = RowWriter(db)
            try writer.run(
                """
                INSERT INTO person_links (source_id, name, person_id, profile_id, score, rule, reason, decided_by)
                SELECT ?, ?, person_id, id, score, rule, reason, decided_by FROM person_profiles WHERE id = ?
                """, source, name, row)
            found[name] = PersonLinkRow(id: writer.lastID, person: person)
            try writer.run("UPDATE person_profiles SET source_count = source_count + 1 WHERE id = ?", row)
            try personNames.add(name, of: person, from: source)
            if known?.sourceCount ?? 0 == 0 { changed.append(row) }
        }
        guard !changed.isEmpty else {
            for (name, link) in found { try personNames.choose(for: link.person, behindUseOf: name) }
            return found
        }
        for row in changed { try persons.part(row) }
        try settle(changes(of: changed, judgements), judgements)
        found = try found.compactMapValues { link in
            try db.number("SELECT person_id FROM person_links WHERE id = ?", link.id).map {
                PersonLinkRow(id: link.id, person: $0)
            }
        }
        for person in Set(found.values.map(\.person)).sorted() { try personNames.choose(for: person) }
        return found
    }

    /// Counts the names of an article that became current, or is no longer, and settles what hangs on it.
    func count(_ source: Int64, by step: Int) throws {
        try personNames.count(source, by: step)
        let judgements = try JudgementRows(db: db).persons()
        let changed = try countProfiles(of: source, by: step)
        for row in changed where step > 0 { try persons.part(row) }
        try settle(changes(of: changed, judgements), judgements)
        for person in try persons(of: source) { try personNames.choose(for: person) }
    }

    /// Takes away an article's names; `remove` deletes its rows.
    func forget(_ source: Int64, remove: () throws -> Void) throws {
        let judgements = try JudgementRows(db: db).persons()
        let persons = try persons(of: source)
        let changed = try countProfiles(of: source, by: -1)
        let names = try personNames.names(in: source)
        try personNames.count(source, by: -1)
        try remove()
        for (person, name) in names { try personNames.tidy(name, of: person) }
        try settle(changes(of: changed, judgements), judgements)
        for person in persons { try personNames.choose(for: person) }
    }

    private func persons(of source: Int64) throws -> [Int64] {
        let statement = try db.cachedStatement(
            sql: "SELECT DISTINCT person_id FROM person_links WHERE source_id = ? ORDER BY person_id")
        return try Int64.fetchAll(statement, arguments: [source])
    }

    /// Counts an article's profiles; gives those that came into use, or are no longer. An article can write a name in two
    /// ways and so have a profile twice.
    private func countProfiles(of source: Int64, by step: Int) throws -> [Int64] {
        try RowWriter(db).run(
            """
            UPDATE person_profiles SET source_count = source_count + ?1 * (
                SELECT count(*) FROM person_links WHERE source_id = ?2 AND profile_id = person_profiles.id)
            WHERE id IN (SELECT profile_id FROM person_links WHERE source_id = ?2)
            """, step, source)
        let changed = try db.cachedStatement(
            sql: """
                SELECT person_profiles.id FROM person_profiles JOIN person_links ON profile_id = person_profiles.id
                WHERE source_id = ? GROUP BY person_profiles.id HAVING source_count = IIF(? > 0, count(*), 0)
                """)
        return try Int64.fetchAll(changed, arguments: [source, step])
    }

    // MARK: - Decisions

    private func changes(of rows: [Int64], _ judgements: [PersonJudgement]) throws -> Changes {
        let judged = JudgedNames(judgements, identity: identity)
        var changes = Changes()
        for row in try rows.compactMap(profiles.row) {
            let profile = row.profile
            let tied = judged.blocks(of: profile.name)
            changes.blocks.formUnion(tied)
            if profile.source == nil || profile.apart != nil || !tied.isEmpty {
                changes.blocks.insert(identity.block(of: profile.name))
            } else {
                changes.lonelyParts.append(row)
            }
        }
        return changes
    }

    private func settle(
        _ changes: Changes, _ judgements: [PersonJudgement], withdrawn: [PersonJudgement] = []
    ) throws {
        let judged = JudgedNames(judgements + withdrawn, identity: identity)
        var decided: Set<Int64> = []
        if !changes.blocks.isEmpty {
            let family = try PersonFamily(of: changes.blocks, profiles, judged)
            try decide(family, judgements)
            decided = family.decided
        }
        for part in changes.lonelyParts where !decided.contains(part.id) {
            try decide(PersonFamily(ofPart: part, profiles, judged), judgements)
        }
    }

    /// Decides anew who the names of a block are, and whoever they bear on.
    func settle(_ block: String) throws {
        try settle(Changes(blocks: [block]), JudgementRows(db: db).persons())
    }

    /// Decides anew who those are whom somebody judged, or whose judgement was withdrawn.
    func settle(_ judgement: PersonJudgement) throws {
        let blocks = JudgedNames([judgement], identity: identity).allBlocks
        try settle(Changes(blocks: blocks), JudgementRows(db: db).persons(), withdrawn: [judgement])
    }

    private func decide(_ family: PersonFamily, _ judgements: [PersonJudgement]) throws {
        guard !family.decided.isEmpty else { return }
        let rows = family.rows
        let groups = identity.groups(of: rows.map(\.profile), judgements: judgements)
        try persons.assign(groups, rows, decided: family.decided)
    }
}

/// A name of an article with who it is.
struct PersonLinkRow {
    let id: Int64
    let person: Int64
}
