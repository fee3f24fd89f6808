import Facts

/// Who stands where on which contribution: what all rows say that are made of a commitment.
public struct Stand: Sendable, Hashable {
    /// Whose position it is.
    public let actor: ActorName
    /// The contribution concept's key.
    public let contribution: String
    /// The source's words for it, where it has any: what a contribution is that is none of the listed ones.
    public let contributionWords: String?
    /// Where the actor stands; nil for a key of a newer version.
    public let stance: Stance?

    init(_ cells: Cells) {
        actor = ActorName(actorOf: cells)
        contribution = cells.text("contribution_key")
        contributionWords = cells.optionalText("contribution_words")
        stance = cells.value("stance")
    }

    /// On what, and where; who stands in a field of its own.
    static let fields = [Field("contribution"), Field("contribution_words", .passage), Field("stance")]

    var values: [Value] {
        [
            .key(contribution, .concept), Value(contributionWords, for: contribution),
            Value(stance?.rawValue, in: .stance),
        ]
    }
}

/// A row that is made of a commitment.
public protocol StandRow: AnswerRow {
    /// Who stands where on which contribution.
    var stand: Stand { get }
}

extension StandRow {
    /// Whose position it is.
    public var actor: ActorName { stand.actor }
    /// The contribution concept's key.
    public var contribution: String { stand.contribution }
    /// The source's words for it, where it has any.
    public var contributionWords: String? { stand.contributionWords }
    /// Where the actor stands; nil for a key of a newer version.
    public var stance: Stance? { stand.stance }
}
