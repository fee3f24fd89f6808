import Facts

/// The text of an article on its way, which knows where its words stand.
struct ArticleDraft {
    private(set) var text = ""
    /// In code points.
    private(set) var length = 0

    /// Adds words; gives where they stand.
    @discardableResult
    mutating func write(_ words: String) -> Span {
        let start = length
        text += words
        length += words.unicodeScalars.count
        return Span(start, length)
    }
}
