/// What can be told of a wording where its words are not at hand: enough to pass over most of what is another text.
package struct WordingSketch: Sendable, Hashable {
    /// How many bits each number has, from the lowest on: a mark for each word, by its key; phrases; words.
    private static let width = (marks: Int64(51), phrases: Int64(5), words: Int64(7))
    private static let mostPhrases = 1 << Int(width.phrases) - 1
    private static let mostWords = 1 << Int(width.words) - 1

    /// All of it in one number, which is never negative.
    package let bits: Int64

    /// The sketch whose `bits` these are.
    package init(bits: Int64) { self.bits = bits }

    /// The sketch of a wording of which so many phrases are kept.
    package init(of wording: Wording, phrases: Int) {
        let marks = wording.words.reduce(into: Int64(0)) { marks, word in
            marks |= 1 << Int64(word.key % UInt64(Self.width.marks))
        }
        let words = Int64(min(wording.words.count, Self.mostWords))
        bits = (words << Self.width.phrases | Int64(min(phrases, Self.mostPhrases))) << Self.width.marks | marks
    }

    /// How many phrases are kept of the wording; 31 where they are more.
    package var phrases: Int { Int(bits >> Self.width.marks) & Self.mostPhrases }

    private var words: Int { Int(bits >> (Self.width.marks + Self.width.phrases)) }

    private var marks: Int64 { bits & (1 << Self.width.marks - 1) }

    /// How many in a hundred words of the shorter wording the other one lacks, or more: words that share a mark are not
    /// told apart. 0 for very long ones.
    package func lack(in other: WordingSketch) -> Int {
        let (shorter, longer) = words <= other.words ? (self, other) : (other, self)
        guard shorter.words < Self.mostWords else { return 0 }
        return (shorter.marks & ~longer.marks).nonzeroBitCount * 100 / max(shorter.words, 1)
    }
}
