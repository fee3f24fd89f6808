/// What somebody decided by hand about who is who. It holds for every import and every version of the rules, until it is
/// withdrawn.
public struct PersonJudgement: Sendable, Hashable {
    /// A person as a judgement names one: by a full name, and by a state where namesakes are known.
    public struct Named: Sendable, Hashable {
        public var name: FoldedName
        /// ISO code of a state that the person holds an office of; nil where the name is enough.
        public var state: String?

        public init(name: FoldedName, state: String? = nil) {
            self.name = name
            self.state = state
        }
    }

    public enum Content: Sendable, Hashable {
        /// The two are one human.
        case merge(Named, Named)
        /// A name, in one article or in all, is not who the rules take it for. `source` is the article's key.
        case split(name: FoldedName, source: String?)
        /// The person goes by this name.
        case rename(Named, to: String)
    }

    /// Stable, and the same in every file: made from the content.
    public var key: String
    public var content: Content
    /// Who judged.
    public var by: String

    public init(key: String, content: Content, by: String) {
        self.key = key
        self.content = content
        self.by = by
    }
}
