/// Who a row is about, with what identifies and what names them.
public struct ActorName: Sendable, Hashable {
    /// What an actor can be.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A state.
        case state
        /// An organization.
        case organization
        /// A person.
        case person
        /// An unnamed group.
        case collective
        /// Words of the text that are not resolved to anybody.
        case words
    }

    /// What kind of actor it is.
    public let kind: Kind
    /// ISO code, organization key or person key; a collective's own text.
    public let key: String
    /// English name; the text's words for a collective.
    public let name: String

    /// An actor name with these parts.
    public init(kind: Kind, key: String, name: String) {
        self.kind = kind
        self.key = key
        self.name = name
    }

    /// Reads `prefix`, `prefix_kind` and `prefix_key`; nil where nobody is named.
    init?(_ cells: Cells, _ prefix: String, kind: String, key: String) {
        guard let name = cells.optionalText(prefix) else { return nil }
        self.init(kind: cells.value(kind) ?? .words, key: cells.optionalText(key) ?? name, name: name)
    }

    /// Reads the actor of a commitment, whom the archive always has.
    init(actorOf cells: Cells) {
        self =
            ActorName(cells, "actor", kind: "actor_kind", key: "actor_key")
            ?? ActorName(kind: .words, key: "", name: "")
    }

    /// What people read: a label for what has a key, else the name as written.
    public var value: Value {
        switch kind {
        case .state: .key(key, .state)
        case .organization: .key(key, .organization)
        case .person, .collective, .words: .text(name)
        }
    }
}
