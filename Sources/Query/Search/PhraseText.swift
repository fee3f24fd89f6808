import Facts

/// Writes phrases in the language of SQLite's FTS5.
enum PhraseText {
    /// The words behind one another; nothing in them is read as an operator. A NUL would end the query.
    static func quoted(_ words: some StringProtocol) -> String {
        "\"" + String(words).replacingMarks { $0 == UInt8(ascii: "\"") || $0 == 0 ? " " : nil } + "\""
    }
}
