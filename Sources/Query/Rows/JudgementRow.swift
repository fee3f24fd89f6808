/// A judgement made by hand.
public struct JudgementRow: AnswerRow {
    /// The key by which it is withdrawn.
    public let key: String
    /// `merge`, `split`, `rename` or `relink`.
    public let action: String
    /// The name or words that are judged.
    public let name: String
    /// The state of the person of that name, where namesakes are known.
    public let state: String?
    /// The other name, of a merge or a renaming.
    public let otherName: String?
    /// What relinked words mean: a state's code or an organization's key; nil is nobody.
    public let target: String?
    /// The key of the only source it holds for.
    public let source: String?
    /// Who judged.
    public let judge: String
    /// When, ISO 8601 in UTC.
    public let time: String
    /// Why, where it was given.
    public let reason: String?
    /// When it was withdrawn; nil while it is in force.
    public let withdrawn: String?
    /// The key of the version of its only source in which the words or names that are judged stand no more.
    public let broken: String?

    public init(_ cells: Cells) {
        key = cells.text("key")
        action = cells.text("action")
        name = cells.text("name")
        state = cells.optionalText("state")
        otherName = cells.optionalText("other_name")
        target = cells.optionalText("target_state") ?? cells.optionalText("target_organization")
        source = cells.optionalText("source_key")
        judge = cells.text("judged_by")
        time = cells.text("judged_at")
        reason = cells.optionalText("reason")
        withdrawn = cells.optionalText("withdrawn_at")
        broken = cells.optionalText("broken_in")
    }

    public static let fields = [
        Field("judgement"), Field("action"), Field("judged_name"), Field("judged_state", .data), Field("other_name"),
        Field("target"), Field("source_key"), Field("judged_by"), Field("judged_at"), Field("why"),
        Field("withdrawn_at"), Field("broken_in"),
    ]

    public var values: [Value] {
        [
            .text(key), .key(action, .action), .text(name), Value(state), Value(otherName), Value(target),
            Value(source),
            .text(judge), .text(time), Value(reason), Value(withdrawn), Value(broken),
        ]
    }
}
