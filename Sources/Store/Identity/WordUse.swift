/// Columns that hold which state or organization some words of the text mean.
struct WordUse {
    /// What becomes of a row whose words mean nobody.
    enum Without {
        /// It says nothing without them, and goes.
        case gone
        /// It stays, without them.
        case open
    }

    let table: String
    /// The rows of the source `?2`.
    private let ofSource: String
    /// True where the words are, in part, those of `mentions`.
    private let overlap: String
    private let state: String?
    private let organization: String?
    private let without: Without
    /// Columns for the words themselves, which are empty where there is no organization.
    private let spans: [String]

    private init(
        _ table: String, ofSource: String = "source_id = ?2", overlap: String, state: String? = nil,
        organization: String? = nil, without: Without = .open, spans: [String] = []
    ) {
        (self.table, self.ofSource, self.overlap, self.state) = (table, ofSource, overlap, state)
        (self.organization, self.without, self.spans) = (organization, without, spans)
    }

    /// All of them.
    static let all = [
        // Who speaks or acts in these words is who the words mean.
        WordUse(
            "statements", overlap: speaker(of: "statements.id"), state: "by_state", organization: "by_organization"),
        WordUse(
            "commitments", overlap: speaker(of: "commitments.statement_id"), state: "attributed_state",
            organization: "attributed_organization"),
        WordUse(
            "commitments", overlap: span("commitments.beneficiary"), state: "beneficiary_state",
            organization: "beneficiary_organization"),
        WordUse("commitments", overlap: span("commitments.place"), state: "place_state"),
        WordUse(
            "commitments", overlap: span("commitments.actor"), state: "actor_state",
            organization: "actor_organization", without: .gone),
        WordUse("events", overlap: span("events.place"), state: "place_state"),
        WordUse(
            "events", overlap: span("events.host"), organization: "host_organization",
            spans: ["host_start", "host_end"]),
        WordUse(
            "attendances", ofSource: "event_id IN (SELECT id FROM events WHERE source_id = ?2)",
            overlap: span("attendances.actor"), state: "actor_state", organization: "actor_organization",
            without: .gone),
    ]

    private static func span(_ part: String) -> String {
        "mentions.start < \(part)_end AND \(part)_start < mentions.end"
    }

    private static func speaker(of statement: String) -> String {
        """
        EXISTS (
            SELECT 1 FROM statement_spans AS spans
            WHERE spans.statement_id = \(statement) AND spans.part = 'speaker'
                AND mentions.start < spans.end AND spans.start < mentions.end)
        """
    }

    /// Gives the words `?1` of the source `?2` the state `?3` or the organization `?4`, at most one of which is there.
    var update: String {
        var columns: [String] = []
        // A place is no organization, and a host no state.
        if let state { columns.append("\(state) = iif(?4 IS NULL, ?3, NULL)") }
        if let organization { columns.append("\(organization) = iif(?3 IS NULL, ?4, NULL)") }
        columns += spans.map { "\($0) = iif(?4 IS NULL, NULL, \($0))" }
        return "UPDATE \(table) SET \(columns.joined(separator: ", ")) WHERE \(condition)"
    }

    /// Lets the words `?1` of the source `?2` mean nobody, where rows do not stay without them; else nil.
    var deletion: String? { without == .gone ? "DELETE FROM \(table) WHERE \(condition)" : nil }

    private var condition: String {
        let columns = [("state", state), ("organization", organization)]
        let meant = columns.compactMap { kind, column in column.map { "mentions.\(kind) = \(table).\($0)" } }
        return """
            \(ofSource) AND EXISTS (
                SELECT 1 FROM mentions JOIN sources ON sources.id = mentions.source_id
                WHERE mentions.source_id = ?2 AND \(overlap) AND (\(meant.joined(separator: " OR ")))
                    AND substr(text, mentions.start + 1, mentions.end - mentions.start) = ?1)
            """
    }
}
