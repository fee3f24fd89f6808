/// Why the names of articles were taken for a person.
public struct WhyPersonQuestion: Question {
    /// What one row of the answer is.
    public typealias Row = WhyRow

    /// The key of the person.
    public let person: String

    /// The question of that person.
    public init(_ person: String) { self.person = person }

    public static let name = "why_person"
    public static let summary = "Why names were taken for a person: one row a name of an article."
    public static let parameters = [QuestionParameter("person", "the key of the person")]
    public static let example = "onrecord why \"John Healey\""

    public var sql: String {
        """
        SELECT 'link' AS step, sources.name AS about, overview.rule, overview.score, overview.decided_by,
            overview.reason AS detail, mentions.start, mentions.end,
            COALESCE(substr(sources.text, mentions.start + 1, mentions.end - mentions.start), overview.name) AS words
        FROM person_links AS overview
        JOIN persons ON persons.id = overview.person_id
        JOIN sources ON sources.id = overview.source_id
        LEFT JOIN mentions ON mentions.id = (
            SELECT id FROM mentions AS places
            WHERE places.person_link_id = overview.id ORDER BY places.start, places.id LIMIT 1)
        WHERE sources.superseded_in IS NULL AND persons.key = :person
        ORDER BY overview.source_id, overview.name
        """
    }

    public var arguments: [String: QuestionArgument] { ["person": .text(person)] }
}
