import Facts

/// A participant of a meeting with the meeting; or a meeting of which no participant is told.
public struct EventRow: AnswerRow {
    /// The meeting's row in `events`.
    public let event: Int
    /// What kind of meeting; nil for a key of a newer version.
    public let kind: Event.Kind?
    /// The words that name it.
    public let words: String
    /// The place in the source's words.
    public let place: String?
    /// Code of the state where it is held.
    public let placeState: String?
    /// The time in the source's words.
    public let time: String?
    /// The body whose meeting it is.
    public let host: ActorName?
    /// Whether it is only proposed, or called off; nil for a key of a newer version.
    public let eventStatus: Event.Status?
    /// Who takes part; nil where the source names nobody.
    public let participant: ActorName?
    /// How they take part; nil where there is no participant, and for a key of a newer version.
    public let status: Attendance.Status?
    /// How firmly the source states it.
    public let certainty: Certainty?
    /// The state or organization that a person takes part for: its key.
    public let onBehalfOf: String?
    /// Who is there for the participant.
    public let representative: String?
    /// The key of that person, where the source names them.
    public let representativeKey: String?
    /// The rule that found it.
    public let rule: String
    /// How sure the rule is, from 0 to 1.
    public let score: Double
    /// Where it is written.
    public let citation: Citation

    public init(_ cells: Cells) {
        event = cells.integer("id")
        kind = cells.value("kind")
        words = cells.text("words")
        place = cells.optionalText("place")
        placeState = cells.optionalText("place_key")
        time = cells.optionalText("time")
        host = cells.optionalText("host").map {
            ActorName(kind: .organization, key: cells.text("host_key"), name: $0)
        }
        eventStatus = cells.value("event_status")
        participant = ActorName(cells, "actor", kind: "actor_kind", key: "actor_key")
        status = cells.value("status")
        certainty = cells.value("certainty")
        onBehalfOf = cells.optionalText("for_key")
        representative = cells.optionalText("representative")
        representativeKey = cells.optionalText("representative_key")
        rule = cells.text("rule")
        score = cells.real("score")
        citation = Citation(cells)
    }

    public static let fields =
        [
            Field("event"), Field("meeting"), Field("place"), Field("time"), Field("participant"),
            Field("attendance"), Field("on_behalf_of"), Field("representative"), Field("host", .passage),
            Field("meeting_status", .passage), Field("certainty", .data), Field("event_words", .data),
            Field("place_state", .data), Field("participant_kind", .data), Field("participant_name", .data),
            Field("representative_key", .data), Field("rule", .data), Field("score", .data),
        ] + Citation.fields

    public var values: [Value] {
        [
            .integer(event), Value(kind?.rawValue, in: .meeting), Value(place), Value(time),
            participant?.value ?? .null, Value(status?.rawValue, in: .attendance), onBehalf,
            Value(representative), host?.value ?? .null, Value(eventStatus?.rawValue, in: .meetingStatus),
            Value(certainty?.rawValue, in: .certainty), .text(words), Value(placeState, in: .state),
            Value(participant?.kind.rawValue, in: .actor), Value(participant?.name), Value(representativeKey),
            .text(rule), .real(score),
        ] + citation.values
    }

    /// States have keys of two capitals.
    private var onBehalf: Value {
        guard let onBehalfOf else { return .null }
        return .key(onBehalfOf, onBehalfOf.first?.isUppercase ?? false ? .state : .organization)
    }
}
