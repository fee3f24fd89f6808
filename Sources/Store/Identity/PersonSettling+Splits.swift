import Facts
import GRDB

extension PersonSettling {
    /// Sets the profiles of a name anew, after a judgement that sets it apart was made or withdrawn; in one source or in
    /// all.
    func reprofile(name: FoldedName, source: String?) throws {
        let judgements = try JudgementRows(db: db).persons()
        let links = try db.rows(
            """
            SELECT person_links.id, sources.key, superseded_in IS NULL, \(ProfileRow.columns(of: "person_profiles"))
            FROM person_links
            JOIN person_profiles ON person_profiles.id = profile_id
            JOIN sources ON sources.id = source_id
            WHERE folded_name = ?1 AND (?2 IS NULL OR sources.key = ?2)
            """, name.text, source
        ) { (id: $0.number(0), source: $0.text(1) ?? "", isCurrent: $0.number(2) == 1, row: ProfileRow($0, from: 3)) }
        for link in links {
            var profile = link.row.profile
            profile.apart = judgements.last { $0.setsApart(profile.name, in: link.source) }?.key
            guard profile != link.row.profile else { continue }
            try relink(link.id, from: link.row, to: profile, isCurrent: link.isCurrent)
        }
        try settle(identity.block(of: name))
    }

    /// Gives an article's name another profile, which may be somebody else's.
    private func relink(_ link: Int64, from row: ProfileRow, to profile: PersonProfile, isCurrent: Bool) throws {
        let profiles = ProfileRows(db: db, identity: identity)
        let count = isCurrent ? 1 : 0
        let new = try profiles.row(of: profile).map(\.id) ?? profiles.make(profile, person: row.person)
        let writer = RowWriter(db)
        try writer.run(
            """
            UPDATE person_links
            SET profile_id = ?1, (score, rule, reason, decided_by) = (
                SELECT score, rule, reason, decided_by FROM person_profiles WHERE id = ?1)
            WHERE id = ?2
            """, new, link)
        try writer.run("UPDATE person_profiles SET source_count = source_count - ? WHERE id = ?", count, row.id)
        try writer.run("UPDATE person_profiles SET source_count = source_count + ? WHERE id = ?", count, new)
        guard let known = try profiles.row(new) else { return }
        if known.person != row.person { try PersonRows(db: db).move(link: link, from: row.person, to: known.person) }
        if known.sourceCount == count { try PersonRows(db: db).part(new) }
    }
}
