/// What columns hold where the schema has no comment on them, because their names are the same everywhere.
enum ColumnMeanings {
    /// The comment of the schema, with the unit of what is a position.
    static func meaning(of column: String, comment: String?) -> String? {
        let comment = comment.flatMap { $0.isEmpty ? nil : $0 }
        if column == "start" || column.hasSuffix("_start") {
            return (comment.map { "\($0): " } ?? "")
                + "first character, counted from 0 in code points of the source's text"
        }
        if column == "end" || column.hasSuffix("_end") {
            return "the character behind the last one, counted from 0 in code points of the source's text"
        }
        return party(column) ?? comment ?? general[column]
    }

    /// Columns of which four, or two, say together who somebody is; the schema has one comment for all of them.
    private static func party(_ column: String) -> String? {
        let roles = [
            "actor": "whose position or part it is", "by": "who speaks", "attributed": "whose word it is",
            "beneficiary": "who gets it",
        ]
        let kinds = [
            "person_id": "a person", "link_id": "a person: the decision who that is", "state": "a state",
            "organization": "an organization", "collective_id": "an unnamed group",
        ]
        guard let mark = column.firstIndex(of: "_"), let role = roles[String(column[..<mark])],
            let kind = kinds[String(column[column.index(after: mark)...])]
        else { return nil }
        return "\(role), where that is \(kind)"
    }

    /// Whether an empty text means something else there than nothing being known.
    static func canBeEmpty(_ column: String, of table: String) -> Bool {
        table == "person_profiles" && ["states", "offices"].contains(column)
    }

    /// Columns that say something else in views than the columns of that name in tables.
    static let inViews: [String: String] = [
        "source": "name of the article", "source_id": "the article's row in sources",
        "source_key": "the article's key: the same in every archive",
        "origin_key": "key of the article that the row counts for",
        "passage_id": "the passage that holds most of it",
        "evidence": "the sentence or clause that proves it", "further_evidence": "the other sentences that state it",
        "evidences": "how many sentences state it", "actor": "name of who it is about", "speaker": "name of who speaks",
        "cue": "the word that reports", "speaker_words": "the words for the speaker",
        "addressee": "the words for who is spoken to", "members": "names of the states given as examples of the group",
        "member_keys": "codes of these states", "contribution": "name of the contribution",
        "contribution_words": "the words for it", "contribution_key": "key of the contribution in concepts",
        "quantity": "the words for how much", "beneficiary": "name of who gets it, else the words",
        "place": "the words for where", "conditions": "names of what it depends on",
        "condition_words": "the words for these conditions", "condition_keys": "keys of these conditions in concepts",
        "reason": "the text's own reason", "reason_names": "states and concepts that the reason names",
        "attributed_to": "name of whose word it is; nothing where it is the reporter's",
        "sources": "how many current articles", "origins": "how many independent origins",
        "mentions": "how many places",
        "statements": "how many statements", "commitments": "how many commitments", "persons": "how many persons",
        "states": "how many states", "characters": "length of the text in code points",
    ]

    private static let general: [String: String] = [
        "id": "number of the row in this archive", "source_id": "the source that it stands in",
        "key": "the same in every archive", "name": "name in English", "words": "the words of the text",
        "score": "how sure the rule is, from 0 to 1", "rule": "the rule that found it",
        "import_run_id": "the run that says so", "statement_id": "the statement", "commitment_id": "the commitment",
        "event_id": "the meeting", "collective_id": "the unnamed group", "concept": "the concept",
        "state": "the state, where it is one", "state_de": "its name in German",
        "organization": "the organization, where it is one", "action": "what was decided",
        "qualifier": "acting, outgoing, former or designate; nothing where it is plainly held",
        "quantifier": "how much of the base: most, some, all, not all, many, other",
        "base": "what the group is a part of", "collective": "an unnamed group in the source's words",
        "unit_kind": "whether the number counts things, or is money, a measure or a share",
        "by_kind": kinds, "actor_kind": kinds, "beneficiary_kind": kinds, "attributed_to_kind": kinds,
        "by_key": "key of the speaker", "actor_key": "key of the actor", "for_key": "key of whom they take part for",
        "beneficiary_key": "key of who gets it", "attributed_to_key": "key of whose word it is",
        "place_key": "code of the state of the place", "host_key": "key of the body whose meeting it is",
        "representative_key": "key of who was there for the actor", "office_key": "key of the office",
        "organization_key": "key of the organization that the office belongs to",
        "person_id": "the person", "person_key": "key of the person",
        "state_key": "ISO 3166-1 alpha-2 code of the state",
        "person": "full name", "office": "the office", "offices": "the offices that sources give",
        "other_names": "other spellings and parts of the name",
        "commitments_attributed": "how many commitments are the person's word",
        "commitments_as_member": "how many commitments of groups that the text names it as a member of",
        "outlet": "newspaper or site, where the text names it", "time": "the words for when",
        "host": "name of the body whose meeting it is", "attendances": "how many take part, or were to",
        "figures": "the numbers of participants, in words", "event_kind": "what kind of meeting",
        "event_place": "the words for where it is", "event_time": "the words for when it is",
        "for_name": "name of whom they take part for", "representative": "who was there for the actor",
        "measured": "what is measured, where the unit is no thing", "likely_agency": "the agency that carriers credit",
        "origin": "name of the earliest article that carries it", "is_origin": "1: this article is the earliest",
        "origin_published": "first day that the earliest article can be of",
    ]

    private static let kinds = "state, organization, person or collective"
}
