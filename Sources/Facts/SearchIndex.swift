/// Words of an article that a search finds it by, beside those that stand in it.
public struct SearchIndex: Sendable, Hashable {
    /// Stems, parted by spaces: `kundig garanti`.
    public let stems: String
    /// Stems of long nouns, each backwards: `itnaragstiehrehcis`.
    public let endings: String

    /// A search index with these parts.
    public init(stems: String, endings: String) {
        self.stems = stems
        self.endings = endings
    }
}
