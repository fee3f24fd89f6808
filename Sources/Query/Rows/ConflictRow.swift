/// A claim that another source contradicts.
public struct ConflictRow: AnswerRow {
    /// Numbers the conflicts of this answer.
    public let conflict: Int
    /// In what the sources contradict each other: `office`, `attendance`, `stance` or `figure`.
    public let kind: String
    /// Whom or what the conflict is about.
    public let about: String
    /// What this source says: its words, or its stance.
    public let claim: String
    /// Where it is written.
    public let citation: Citation

    public init(_ cells: Cells) {
        conflict = cells.integer("conflict")
        kind = cells.text("kind")
        about = cells.text("about")
        claim = cells.text("claim")
        citation = Citation(cells)
    }

    public static let fields =
        [Field("conflict"), Field("conflict_kind"), Field("about"), Field("claim")] + Citation.fields

    public var values: [Value] {
        [.integer(conflict), .key(kind, .conflict), .text(about), .text(claim)] + citation.values
    }
}
