/// How the words of a question begin: entries of the word lists that begin otherwise need not be read for it.
///
/// Two letters tell. What begins with a star, or with a letter beyond ASCII, which can be spelled in several ways, is
/// never passed over.
struct WordStarts: Sendable {
    /// By both letters; nil where everything is wanted.
    private var wanted: [Bool]?

    /// Passes nothing over.
    static let all = WordStarts()

    private init() {}

    /// The starts of the words, as `Spelling` folds them.
    init(_ words: [String]) {
        var wanted = [Bool](repeating: false, count: 1 << 14)
        for word in words {
            if let place = Self.place(word.utf8) { wanted[place] = true }
        }
        self.wanted = wanted
    }

    /// The starts of all words of the question, and of their parts between hyphens.
    init(_ question: QuestionTokens) {
        self.init(
            question.tokens.flatMap { token in
                [token.folded] + token.text.split(separator: "-").map { Spelling.folded(String($0)) }
            })
    }

    /// Whether an entry that begins so can be a name or phrase of the question.
    func admit(_ text: some Collection<UInt8>) -> Bool {
        guard let wanted, let place = Self.place(text) else { return true }
        return wanted[place]
    }

    func admit(_ text: some StringProtocol) -> Bool { admit(text.utf8) }

    /// Where the first two letters stand, or one before a space; nil where they do not tell.
    private static func place(_ text: some Collection<UInt8>) -> Int? {
        var letters = text.makeIterator()
        guard let first = letters.next().flatMap(small), let second = small(letters.next() ?? UInt8(ascii: " ")) else {
            return nil
        }
        return first << 7 | second
    }

    private static func small(_ letter: UInt8) -> Int? {
        guard letter < 0x80, letter != UInt8(ascii: "*") else { return nil }
        return Int(letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "Z") ? letter + 32 : letter)
    }
}
