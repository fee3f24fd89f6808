/// How the words of a question begin: entries of the word lists that begin otherwise need not be read for it.
///
/// Three letters tell. What begins with a star, or with a letter that can be spelled in several ways, is never passed
/// over.
struct WordStarts: Sendable {
    /// Three letters by a number made of them, and two; nil where everything is wanted.
    private var wanted: (three: [Bool], two: [Bool])?

    /// Passes nothing over.
    static let all = WordStarts()

    private init() {}

    /// The starts of the words, as `Spelling` folds them.
    init(_ words: [String]) {
        var wanted = (three: [Bool](repeating: false, count: 1 << 14), two: [Bool](repeating: false, count: 1 << 14))
        for word in words {
            guard let letters = Self.letters(word.utf8) else { continue }
            wanted.three[Self.place(letters)] = true
            wanted.two[Self.place(letters.first, letters.second)] = true
        }
        self.wanted = wanted
    }

    /// The starts of all words of the question, and of their parts between hyphens.
    init(_ question: QuestionTokens) {
        self.init(question.wordsAndParts.map(Spelling.folded))
    }

    /// Whether an entry that begins so can be a name or phrase of the question.
    func admit(_ text: some Collection<UInt8>) -> Bool {
        guard let wanted, let letters = Self.letters(text) else { return true }
        return wanted.three[Self.place(letters)]
    }

    func admit(_ text: some StringProtocol) -> Bool { admit(text.utf8) }

    /// Whether a word that goes on behind `stem` can be one of the question.
    func admit(stem: some Collection<UInt8>) -> Bool {
        guard let wanted, let letters = Self.letters(stem), letters.second != Self.space else { return true }
        return letters.third == Self.space
            ? wanted.two[Self.place(letters.first, letters.second)] : wanted.three[Self.place(letters)]
    }

    private typealias Letters = (first: Int, second: Int, third: Int)

    private static let space = 0x20

    private static func place(_ first: Int, _ second: Int) -> Int { first << 7 | second }

    /// Different letters can have one number: some more entries are read then.
    private static func place(_ letters: Letters) -> Int {
        (place(letters.first, letters.second) &* 131 &+ letters.third) & (1 << 14 - 1)
    }

    /// The first three letters, with spaces for those behind the first word; nil where they do not tell.
    private static func letters(_ text: some Collection<UInt8>) -> Letters? {
        var bytes = text.makeIterator()
        // The last letter is the lowest seven bits.
        var (found, count) = (0, 0)
        while count < 3, let byte = bytes.next(), byte != UInt8(ascii: " ") {
            if let letter = small(byte) {
                found = found << 7 | letter
                count += 1
            } else {
                // The letters that are mostly typed as two have two bytes.
                guard byte & 0xE0 == 0xC0, let second = bytes.next(), let pair = Spelling.pair(byte, second) else {
                    return nil
                }
                found = found << 7 | Int(pair.0)
                if count < 2 { found = found << 7 | Int(pair.1) }
                count += 2
            }
        }
        guard count > 0 else { return nil }
        // A mark on the third letter makes it another one.
        if count >= 3, let next = bytes.next(), next == 0xCC || next == 0xCD { return nil }
        for _ in min(count, 3)..<3 { found = found << 7 | space }
        return (found >> 14, found >> 7 & 0x7F, found & 0x7F)
    }

    private static func small(_ letter: UInt8) -> Int? {
        guard letter < 0x80, letter != UInt8(ascii: "*") else { return nil }
        return Int(letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "Z") ? letter + 32 : letter)
    }
}
