import Facts

/// Which numbers are given, and what they count.
public struct FiguresQuestion: ScoredQuestion, DatedQuestion {
    /// What one row of the answer is.
    public typealias Row = FigureRow

    /// Only figures of who takes part in a meeting.
    public var needsEvent = false
    /// Which meetings the figures have to be of.
    public var meeting = MeetingFilter()
    /// Ways of taking part: where the text says how those who are counted take part, it has to be one of these.
    public var statuses: Set<Attendance.Status> = []
    /// What states are called together: any of them.
    public var bases: Set<String> = []
    /// Words for what is counted, in other words too.
    public var words: Set<String> = []
    /// The same, as patterns of the lexicon's concepts: `soldat*`.
    public var units: Set<String> = []
    /// The number.
    public var quantity: QuantityFilter?
    /// Only figures with that score or more, from 0 to 1; nil does not restrict.
    public var minScore: Double?
    /// Which sources to look into.
    public var sources = SourceFilter()

    /// The question without a restriction.
    public init() {}

    public static let name = "figures"
    public static let summary = "Which numbers are given, what they count, and of which meeting: one row a number."
    public static let example = "onrecord report figures"
    public static let parameters =
        [
            QuestionParameter("needs_event", "1: only numbers of who takes part in a meeting"),
            QuestionParameter("statuses", "attended, expected, absent or represented, where the text says so"),
            QuestionParameter("bases", "what states are called together: states, delegations"),
            QuestionParameter("counted_words", "words as patterns of GLOB, one of which what is counted has"),
            QuestionParameter("min_score", "the least score"),
        ] + QuantityFilter.parameters + MeetingFilter.parameters + SourceFilter.parameters

    public var sql: String {
        """
        SELECT overview.*
        FROM figure_overview AS overview
        JOIN sources ON sources.id = overview.source_id
        WHERE (:needs_event IS NOT 1 OR overview.event_id IS NOT NULL)
        AND (:statuses IS NULL OR NOT EXISTS (
            SELECT 1
            FROM figures JOIN attendances ON attendances.event_id = figures.event_id
            WHERE figures.id = overview.id
                AND attendances.actor_start <= figures.words_start AND attendances.actor_end >= figures.words_end
                AND attendances.status NOT IN (SELECT value FROM json_each(:statuses))))
        AND (:bases IS NULL OR overview.base IN (SELECT value FROM json_each(:bases)))
        AND (:counted_words IS NULL OR \(PlainWords.contains("overview.counted", "counted_words")))
        AND \(QuantityFilter.sql("overview"))
        AND \(MeetingFilter.sql("overview.event_id"))
        AND (:min_score IS NULL OR overview.score >= :min_score)
        AND \(SourceFilter.sql)
        ORDER BY \(SourceFilter.order)
        """
    }

    public var arguments: [String: QuestionArgument] {
        let own: [String: QuestionArgument] = [
            "needs_event": .flag(needsEvent), "statuses": .any(statuses.map(\.rawValue)), "bases": .any(bases),
            "counted_words": .any(words.map(PlainWords.part) + units.map(PlainWords.pattern)),
            "min_score": .optional(minScore),
        ]
        return sources.arguments(
            and: meeting.arguments(and: own.merging(QuantityFilter.arguments(quantity)) { first, _ in first }))
    }
}
