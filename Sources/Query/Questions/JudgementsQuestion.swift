/// What was judged by hand.
public struct JudgementsQuestion: PersonQuestion {
    /// What one row of the answer is.
    public typealias Row = JudgementRow

    /// Keys of persons whose names are judged.
    public var persons: Set<String> = []

    /// The question without a restriction.
    public init() {}

    public static let name = "judgements"
    public static let summary = "What was judged by hand about who is who, by whom, and whether it is in force."
    public static let example = "onrecord report judgements"
    public static let parameters = [QuestionParameter("persons", "keys of persons")]

    public var sql: String {
        """
        SELECT overview.*, iif(overview.withdrawn_at IS NULL, (
                SELECT now.key
                FROM (
                    SELECT overview.source_key AS source, overview.name AS name
                    UNION ALL
                    SELECT overview.other_source_key, overview.other_name) AS said
                JOIN sources AS judged ON judged.key = said.source
                JOIN sources AS now ON now.location = judged.location AND now.superseded_in IS NULL
                WHERE NOT iif(overview.action = 'relink', instr(now.text, said.name) > 0, EXISTS (
                    SELECT 1 FROM person_links JOIN person_profiles ON person_profiles.id = profile_id
                    WHERE person_links.source_id = now.id AND folded_name = said.name))
                LIMIT 1), NULL) AS broken_in
        FROM judgements AS overview
        WHERE (:persons IS NULL OR overview.action <> 'relink' AND EXISTS (
            SELECT 1 FROM person_names JOIN persons ON persons.id = person_names.person_id
            WHERE persons.key IN (SELECT value FROM json_each(:persons))
                AND (person_names.folded_name = overview.name OR person_names.folded_name = overview.other_name)))
        ORDER BY overview.judged_at, overview.key
        """
    }

    public var arguments: [String: QuestionArgument] { ["persons": .any(persons)] }
}
