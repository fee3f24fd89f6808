/// What one row of each table and view is; docs/database.md says the same.
enum RowMeanings {
    /// Nil where nothing is known of the table.
    static func of(_ table: String) -> String? {
        all[table] ?? (table.contains("_search_") ? "part of a full-text index" : nil)
    }

    static let all = [
        "import_runs": "a run of the importer: when, with which rules, what it came to",
        "import_packs": "a topic pack that a run read articles with, with the digest of its files",
        "import_problems": "what a run rejected or noted",
        "sources": "a version of an article: its text, never edited, with hash, date, outlet and where it came from",
        "source_readings": "what the text says about itself (date, outlet, agency, place), with the words",
        "source_search": "the full-text index of a version of an article, under the same id",
        "states": "a state, by ISO 3166-1 alpha-2 code",
        "organizations": "an organization",
        "offices": "an office",
        "concepts": "a contribution, condition or topic, and the wider concept",
        "concept_schemes": "where a concept may stand",
        "persons": "a human, across articles",
        "person_names": "a name that articles use for a person",
        "person_profiles":
            "how articles present somebody: a name with offices; who that is, with score, rule and "
            + "reason",
        "_profile_posts": "a given name, or a name of one word, with a post: where a part of a name can be somebody",
        "person_links":
            "a decision: this name in this article is that person, with score, rule, reason and who "
            + "decided",
        "judgements": "what somebody decided by hand about who is who, in force or withdrawn",
        "offices_held":
            "an office that an article gives a person, with state or organization, qualifier, and the "
            + "rule that read it",
        "collectives": "an unnamed group in one article",
        "collective_members": "a state that the text gives as an example of a group",
        "mentions": "a place in a text that names a person, state, organization or group",
        "statements": "one speech event",
        "statement_spans":
            "a part of a statement: speaker, cue, frame, quote or addressee, in several pieces where it "
            + "is parted",
        "commitments": "an actor's position on a contribution, in one article",
        "commitment_evidences":
            "another sentence that states the same position, from the second on; the first is in "
            + "commitments",
        "commitment_quantities":
            "how much of its contribution a commitment gives: bounds, unit, currency, with the words",
        "commitment_conditions": "a condition of a commitment, in the order of the text",
        "commitment_reason_states": "a state that the reason names",
        "commitment_reason_concepts": "a concept that the reason names",
        "_sentences": "a sentence of an article, with a number made from its words",
        "_prints_new": "a wording, and a source with a sentence that has it: what is new",
        "_prints_recent": "a wording, and a source with a sentence that has it: what was new lately",
        "_prints_old": "a wording, and a source with a sentence that has it: all else",
        "_phrases_new": "a number made from five words in a row, and a wording that has them: what is new",
        "_phrases_recent": "a number made from five words in a row, and a wording that has them: what was new lately",
        "_phrases_old": "a number made from five words in a row, and a wording that has them: all else",
        "_passages": "sentences of the same text, whoever carries them",
        "_wordings": "a wording that is part of a passage",
        "_passage_carriers": "a sentence that carries one",
        "dates": "a place that names a date, with EDTF and the first and last day that it can mean",
        "statement_dates": "when a statement was made: the one date that its frame has",
        "commitment_dates": "the one date in the evidence of a commitment, dates of saying left out",
        "events": "a meeting in one article, joined from all places that speak of it",
        "attendances": "somebody's part in a meeting, with the sentence that proves it",
        "figures": "a number with what it counts; of participants with their meeting",
        "passages": "a sentence that several articles carry, and in how many",
        "passage_carriers": "a place of an article that carries a passage",
        "statement_passages": "a statement, and the passage that holds most of it",
        "commitment_passages": "a commitment, and the passage that holds most of its evidence",
        "statement_origins": "a statement, the passage that holds most of it, and the article that it counts for",
        "commitment_origins": "the same for a commitment",
        "mention_origins": "the same for a place that names somebody",
        "concept_ancestors":
            "a concept and one that is wider (or itself): filter on wider to find narrower concepts too",
        "commitment_states": "a state that a commitment is about, as its actor or as a named member of its group",
        "source_overview": "an article: outlet, agency, place, date, and how much was found in it",
        "statement_overview": "a statement: speaker, kind, medium, quote, cue, addressee, evidence",
        "commitment_overview":
            "a position: actor, members named, contribution and the words for it, how much of it, for "
            + "whom and where, stance, certainty, conditions, reason, whose word it is, evidence",
        "event_overview":
            "a meeting: kind, words, place, time, whose meeting it is, how many take part, the numbers "
            + "of participants",
        "attendance_overview":
            "somebody's part in a meeting: attended, expected, absent or represented, for whom, and by "
            + "whom",
        "figure_overview": "a number with its bounds, what it counts, and the meeting that it belongs to",
        "office_overview": "an office that one article gives a person, with the words that give it",
        "person_overview": "a person: offices, other names, how often named and quoted",
        "state_overview":
            "a state that an article names: how often, in how many articles and independent origins, in "
            + "how many positions",
        "collective_overview": "an unnamed group: its words, what it is a part of, the members that the text names",
        "passage_overview":
            "an article that carries a passage which others carry too: who carried it first, which "
            + "agency is likely behind it, the words",
        "date_overview":
            "a place that names a date: its EDTF, the first and last day that it can mean, what it "
            + "counts from",
    ]
}
