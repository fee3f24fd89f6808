import Linguistics

/// The first bytes of names: most words are told from every name without a string of their letters.
struct NameStarts {
    private var starts = [Bool](repeating: false, count: 1 << 8)

    init(_ names: some Sequence<String>) {
        for name in names { if let first = name.utf8.first { starts[Int(first)] = true } }
    }

    /// True where the token begins like one of the names.
    func canStart(_ analysis: Analysis, _ token: Int) -> Bool {
        starts[Int(analysis.bytes[Int(analysis.tokens[token].start)])]
    }
}
