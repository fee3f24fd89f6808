/// What somebody decided by hand about who is who. It holds for every import and every version of the rules, until it is
/// withdrawn.
public struct PersonJudgement: Sendable, Hashable {
    /// A person as a judgement names one: by a name, and by what tells namesakes apart.
    public struct Named: Sendable, Hashable {
        /// The name.
        public var name: FoldedName
        /// ISO code of a state that the person held an office of; nil where none was known.
        public var state: String?
        /// The key of the only article that supports this part of a name; nil where others do.
        public var source: String?
        /// The key of the judgement that set this person apart from others of the name.
        public var apart: String?

        /// A person by name, and by what tells them from namesakes.
        public init(name: FoldedName, state: String? = nil, source: String? = nil, apart: String? = nil) {
            self.name = name
            self.state = state
            self.source = source
            self.apart = apart
        }
    }

    /// What was judged.
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
    /// What was judged.
    public var content: Content
    /// Who judged.
    public var by: String

    /// A person judgement with these parts.
    public init(key: String, content: Content, by: String) {
        self.key = key
        self.content = content
        self.by = by
    }

    /// True where it says that the name in the article with that key is somebody else's.
    package func setsApart(_ name: FoldedName, in source: String) -> Bool {
        guard case .split(let judged, let place) = content else { return false }
        return judged == name && (place == nil || place == source)
    }
}
