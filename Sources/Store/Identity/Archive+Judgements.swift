import Facts
import GRDB

/// What somebody judges by hand, as the command line gives it.
package enum Judgement: Sendable, Hashable {
    /// Two persons, each by key or name, are one human.
    case merge(String, String)
    /// A name, in one source or in all, is not who the rules take it for. `source` is a source's key.
    case split(name: String, source: String?)
    /// A person, by key or name, goes by this name.
    case rename(String, to: String)
    /// Words, in one source or in all, mean this state or organization, or nobody.
    case relink(words: String, target: Polity?, source: String?)
}

/// Why a judgement cannot be kept.
package enum JudgementError: Error, Sendable, Hashable {
    /// Nobody has that key or name; the nearest that are known.
    case unknownPerson(String, nearest: [String])
    /// Several persons have that name: their keys.
    case severalPersons(String, keys: [String])
    /// Both names are one person already.
    case samePerson(String)
    case unknownSource(String)
    case unknownTarget(String)
    /// No source, or not this one, has these words.
    case unknownWords(String)
    case unknownJudgement(String)
}

extension Archive {
    /// Keeps a judgement and settles what follows from it; gives its key. The same judgement made again is in force again.
    ///
    /// - Throws: `JudgementError`, `StoreError`.
    package func judge(_ judgement: Judgement, by judge: String, at time: String, reason: String?) throws -> String {
        try write { db in
            let rows = JudgementRows(db: db)
            let content = try rows.content(of: judgement)
            let key = content.key
            try RowWriter(db).run(
                """
                INSERT INTO judgements (
                    key, action, name, state, other_name, other_state, source_key, other_source_key, apart, other_apart,
                    target_state, target_organization, judged_by, judged_at, reason)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
                ON CONFLICT (key) DO UPDATE SET judged_by = ?13, judged_at = ?14, reason = ?15, withdrawn_at = NULL
                """,
                key, content.action, content.name, content.state, content.otherName, content.otherState,
                content.source, content.otherSource, content.apart, content.otherApart, content.targetState,
                content.targetOrganization, judge, time, reason)
            try apply(content, key, db)
            return key
        }
    }

    /// Takes a judgement back; gives the keys of sources that have to be read anew for it.
    ///
    /// - Throws: `JudgementError.unknownJudgement`.
    package func withdrawJudgement(_ key: String, at time: String) throws -> [String] {
        try write { db in
            let rows = JudgementRows(db: db)
            guard let content = try rows.content(withKey: key) else { throw JudgementError.unknownJudgement(key) }
            try RowWriter(db).run("UPDATE judgements SET withdrawn_at = ? WHERE key = ?", time, key)
            if content.action == "relink" { return try WordLinks(db: db).sources(changedBy: content) }
            try apply(content, key, db)
            return []
        }
    }

    private func apply(_ content: JudgementContent, _ key: String, _ db: Database) throws {
        if content.action == "relink" { return try WordLinks(db: db).apply(content, judgedBy: key) }
        let settling = PersonSettling(db: db, identity: identity)
        if content.action == "split" {
            return try settling.reprofile(name: FoldedName(content.name), source: content.source)
        }
        // Who judged plays no part in that.
        if let judgement = PersonJudgement(key: key, content, by: "") { try settling.settle(judgement) }
    }
}
