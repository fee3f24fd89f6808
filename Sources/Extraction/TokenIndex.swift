/// For each token of a text the number of what covers it, such as a mention.
struct TokenIndex {
    private var numbers: [Int32]

    /// An index of a text of `count` tokens in which nothing is covered.
    init(count: Int) { numbers = [Int32](repeating: -1, count: count) }

    /// The number at a token; nil where nothing covers it and outside the text.
    subscript(token: Int) -> Int? {
        guard numbers.indices.contains(token), numbers[token] >= 0 else { return nil }
        return Int(numbers[token])
    }

    /// Gives the tokens a number in place of any that they have.
    mutating func cover(_ tokens: Range<Int>, with number: Int) {
        for token in tokens { numbers[token] = Int32(number) }
    }

    /// True where something covers the token.
    func covers(_ token: Int) -> Bool { self[token] != nil }
}
