import Facts

/// Who said what.
public struct StatementsQuestion: ScoredQuestion, DatedQuestion, StateQuestion, PersonQuestion {
    /// What one row of the answer is.
    public typealias Row = StatementRow

    /// Keys of persons who speak.
    public var persons: Set<String> = []
    /// Codes of states that speak.
    public var states: Set<String> = []
    /// Keys of organizations that speak.
    public var organizations: Set<String> = []
    /// Kinds of speaker: any of them.
    public var speakerKinds: Set<ActorName.Kind> = []
    /// Kinds of statement: any of them.
    public var kinds: Set<StatementKind> = []
    /// Channels: any of them.
    public var media: Set<Medium> = []
    /// Concepts that the statement is about, narrower ones included; `words` finds them in its text.
    public var topics: Set<String> = []
    /// Words of the topics: patterns as in the lexicon's concepts, `truppe*`.
    public var topicWords: Set<String> = []
    /// Words that the statement has, in other words too: `luftraum` finds "Luftraums".
    public var words: Set<String> = []
    /// Only statements that say to whom they are made.
    public var needsAddressee = false
    /// Codes of states that the statement names.
    public var namedStates: Set<String> = []
    /// Keys of organizations that the statement names.
    public var namedOrganizations: Set<String> = []
    /// Keys of persons whom the statement names.
    public var namedPersons: Set<String> = []
    /// Keys of persons to whom it is said.
    public var addressedPersons: Set<String> = []
    /// Codes of states to which it is said.
    public var addressedStates: Set<String> = []
    /// Keys of organizations to which it is said.
    public var addressedOrganizations: Set<String> = []
    /// Words for whom it is said to.
    public var addressedWords: Set<String> = []
    /// Words that stand in the quote just so.
    public var quoted: String?
    /// Only statements with that score or more, from 0 to 1; nil does not restrict.
    public var minScore: Double?
    /// Which sources to look into.
    public var sources = SourceFilter()

    /// The question without a restriction.
    public init() {}

    public static let name = "statements"
    public static let summary = "Who said what: one row a speech event, with its evidence."
    public static let example = "onrecord ask \"what did the defence minister of Germany say\""
    public static let parameters =
        [
            QuestionParameter("speaking_persons", "keys of persons who speak"),
            QuestionParameter("speaking_states", "codes of states that speak"),
            QuestionParameter("speaking_organizations", "keys of organizations that speak"),
            QuestionParameter("speaker_kinds", "state, organization, person or collective"),
            QuestionParameter("kinds", "kinds of statement"),
            QuestionParameter("media", "media"),
            QuestionParameter("topics", "concepts of commitments that come out of the statement"),
            QuestionParameter("topic_words", "words as patterns of GLOB, one of which the quote has"),
            QuestionParameter("topic_letters", "letters without umlauts, some of which each of these words has"),
            QuestionParameter("topic_match", "what an article with one of these words matches, as FTS5 reads it"),
            QuestionParameter("topic_states", "codes of states that the statement names"),
            QuestionParameter("topic_organizations", "keys of organizations that the statement names"),
            QuestionParameter("topic_persons", "keys of persons whom the statement names"),
            QuestionParameter("addressed_persons", "keys of persons to whom it is said"),
            QuestionParameter("addressed_states", "codes of states to which it is said"),
            QuestionParameter("addressed_organizations", "keys of organizations to which it is said"),
            QuestionParameter("addressed_words", "words as patterns of GLOB, one of which names whom it is said to"),
            QuestionParameter("needs_addressee", "1: only what says to whom it is said"),
            QuestionParameter("quoted", "words that stand in the quote"),
            QuestionParameter("min_score", "the least score"),
        ] + SourceFilter.parameters

    public var sql: String {
        """
        WITH passing AS MATERIALIZED (
            SELECT overview.*,
                \(CarriedRows.statements.keys(number: "id"))
            FROM statement_overview AS overview
            WHERE overview.id IN (
                SELECT statements.id
                FROM statements
                JOIN sources ON sources.id = statements.source_id
                WHERE statements.id IN (\(Self.speaking))
                AND (:speaker_kinds IS NULL OR (CASE
                    WHEN by_state IS NOT NULL THEN 'state'
                    WHEN by_organization IS NOT NULL THEN 'organization'
                    WHEN by_person_id IS NOT NULL THEN 'person'
                    WHEN by_collective_id IS NOT NULL THEN 'collective' END) IN (SELECT value FROM json_each(:speaker_kinds)))
                AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
                AND (:media IS NULL OR medium IN (SELECT value FROM json_each(:media)))
                AND (:needs_addressee IS NOT 1 OR EXISTS (
                    SELECT 1 FROM statement_spans WHERE statement_id = statements.id AND part = 'addressee'))
                AND (:quoted IS NULL OR instr(quote, :quoted) > 0)
                AND (:min_score IS NULL OR statements.score >= :min_score)
                AND (
                    (:topics IS NULL AND :topic_words IS NULL)
                    OR ((:topic_match IS NULL
                            OR statements.source_id IN (
                                SELECT rowid FROM source_search WHERE source_search MATCH :topic_match))
                        AND (:topic_letters IS NULL OR EXISTS (
                            SELECT 1 FROM json_each(:topic_letters) WHERE instr(lower(quote), value) > 0))
                        AND \(PlainWords.contains("quote", "topic_words")))
                    OR statements.id IN (
                        SELECT statement_id FROM commitments
                        WHERE statement_id IS NOT NULL AND contribution IN (\(Self.topics)))
                    OR statements.id IN (
                        SELECT statement_id
                        FROM commitment_conditions JOIN commitments ON commitments.id = commitment_id
                        WHERE statement_id IS NOT NULL AND concept IN (\(Self.topics))))
                AND (
                    \(Self.names("topic", in: "quote", if: "mentions.start >= spans.start AND mentions.end <= spans.end")))
                AND (
                    \(Self.names("addressed", in: "addressee", if: "mentions.start < spans.end AND mentions.end > spans.start")))
                AND \(SourceFilter.sql))
            AND (:addressed_words IS NULL
                    OR \(PlainWords.contains("overview.addressee", "addressed_words")))),
        \(CarriedRows.statements.tables)
        SELECT overview.*, carried.carriers
        FROM carried
        CROSS JOIN passing AS overview ON overview._number = carried._lead
        ORDER BY \(SourceFilter.order)
        """
    }

    /// The topics with the narrower concepts.
    private static let topics =
        "SELECT concept FROM concept_ancestors WHERE wider IN (SELECT value FROM json_each(:topics))"

    /// The ids of all statements where nobody is asked for who speaks, else of theirs, found by index.
    private static let speaking = """
        SELECT id FROM statements
                    WHERE :speaking_persons IS NULL AND :speaking_states IS NULL AND :speaking_organizations IS NULL
                    UNION ALL SELECT statements.id
                    FROM persons JOIN statements ON by_person_id = persons.id
                    WHERE persons.key IN (SELECT value FROM json_each(:speaking_persons))
                    UNION ALL SELECT id FROM statements
                    WHERE by_state IN (SELECT value FROM json_each(:speaking_states))
                    UNION ALL SELECT id FROM statements
                    WHERE by_organization IN (SELECT value FROM json_each(:speaking_organizations))
        """

    /// True where nobody is asked for, or a part of the statement names one who is.
    ///
    /// - Parameters:
    ///   - asked: what the parameters begin with that hold the states, organizations and persons.
    ///   - place: where a mention has to stand to count as one of the part's `spans`.
    private static func names(_ asked: String, in part: String, if place: String) -> String {
        """
        (:\(asked)_states IS NULL AND :\(asked)_organizations IS NULL AND :\(asked)_persons IS NULL)
                    OR EXISTS (
                        SELECT 1
                        FROM mentions
                        JOIN statement_spans AS spans ON spans.statement_id = statements.id AND spans.part = '\(part)'
                        LEFT JOIN persons AS named ON named.id = mentions.person_id
                        WHERE mentions.source_id = statements.source_id
                            AND \(place)
                            AND (mentions.state IN (SELECT value FROM json_each(:\(asked)_states))
                                OR mentions.organization IN (SELECT value FROM json_each(:\(asked)_organizations))
                                OR named.key IN (SELECT value FROM json_each(:\(asked)_persons))))
        """
    }

    private var patterns: Set<String> {
        Set(topicWords.map(PlainWords.pattern) + words.map(PlainWords.part))
    }

    public var arguments: [String: QuestionArgument] {
        sources.arguments(and: [
            "speaking_persons": .any(persons), "speaking_states": .any(states),
            "speaking_organizations": .any(organizations), "speaker_kinds": .any(speakerKinds.map(\.rawValue)),
            "kinds": .any(kinds.map(\.rawValue)),
            "media": .any(media.map(\.rawValue)), "topics": .any(topics), "topic_words": .any(patterns),
            "topic_letters": PlainWords.letters(ofAny: topicWords.union(words)),
            "topic_match": words.isEmpty ? .optional(PlainWords.expression(ofAny: topicWords)) : .none,
            "topic_states": .any(namedStates), "topic_organizations": .any(namedOrganizations),
            "topic_persons": .any(namedPersons), "addressed_persons": .any(addressedPersons),
            "addressed_states": .any(addressedStates), "addressed_organizations": .any(addressedOrganizations),
            "addressed_words": .any(addressedWords.map(PlainWords.part)), "needs_addressee": .flag(needsAddressee),
            "quoted": .optional(quoted), "min_score": .optional(minScore),
        ])
    }
}
