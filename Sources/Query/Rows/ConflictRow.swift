import Facts

/// A claim that another source contradicts.
public struct ConflictRow: AnswerRow {
    /// Numbers the conflicts of this answer.
    public let conflict: Int
    /// In what the sources contradict each other: `office`, `attendance`, `stance` or `figure`.
    public let kind: String
    /// Whose office or stance it is; a group by the key of what it is a part of.
    public let actor: ActorName?
    /// The contribution concept's key, of a stance.
    public let contribution: String?
    /// The city of a meeting.
    public let place: String?
    /// What is counted, of a figure: the key of what states are called together, else the source's words.
    public let counted: Value?
    /// The words that make the claim; nil for a stance, which the evidence gives.
    public let words: String?
    /// How somebody takes part in a meeting.
    public let attendance: Attendance.Status?
    /// Where the actor stands.
    public let stance: Stance?
    /// How firmly the source states the stance.
    public let certainty: Certainty?
    /// Where it is written.
    public let citation: Citation

    public init(_ cells: Cells) {
        conflict = cells.integer("conflict")
        kind = cells.text("kind")
        actor = ActorName(cells, "actor", kind: "actor_kind", key: "actor_key")
        contribution = cells.optionalText("contribution")
        place = cells.optionalText("place")
        counted = cells.optionalText("base").map { .key($0, .base) } ?? cells.optionalText("counted").map(Value.text)
        words = cells.optionalText("words")
        attendance = cells.value("attendance")
        stance = cells.value("stance")
        certainty = cells.value("certainty")
        citation = Citation(cells)
    }

    public static let fields =
        [Field("conflict"), Field("conflict_kind"), Field("about"), Field("claim")] + Citation.fields

    public var values: [Value] {
        [.integer(conflict), .key(kind, .conflict), .list(about), .list(claim)] + citation.values
    }

    /// Whom or what the conflict is about.
    private var about: [Value] {
        let subject = actor.map { $0.kind == .collective ? .key($0.key, .base) : $0.value }
        return [subject, Value(contribution, in: .concept), Value(place), counted].compactMap(\.self).filter {
            $0 != .null
        }
    }

    /// What this source says: its words, and the keys of what they mean.
    private var claim: [Value] {
        [
            Value(words), Value(attendance?.rawValue, in: .attendance), Value(stance?.rawValue, in: .stance),
            Value(certainty?.rawValue, in: .certainty),
        ].filter { $0 != .null }
    }
}
