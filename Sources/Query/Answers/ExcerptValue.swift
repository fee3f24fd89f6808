/// Words of a source, some of which are meant: a sentence with its evidence, a snippet with its hits.
public struct ExcerptValue: Sendable, Hashable {
    /// Words that stand together and are all meant, or all not.
    public struct Piece: Sendable, Hashable {
        /// The words.
        public let text: String
        /// Whether they are what was looked for.
        public let isMarked: Bool

        /// A piece with these words.
        public init(_ text: String, isMarked: Bool = false) {
            self.text = text
            self.isMarked = isMarked
        }
    }

    /// In the order of the text; what stands between them is part of them.
    public let pieces: [Piece]

    /// Pieces without words are left out.
    public init(_ pieces: [Piece]) {
        self.pieces = pieces.filter { !$0.text.isEmpty }
    }

    /// The words with what is meant in brackets.
    public var bracketed: String {
        pieces.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
    }
}
