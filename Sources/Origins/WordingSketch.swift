/// What can be told of a wording where its words are not at hand: enough to pass over most of what is
/// another text.
package struct WordingSketch: Sendable, Hashable {
    private static let letterBits = 51
    private static let most = (words: 127, phrases: 31)

    /// From the highest bit that is used: 7 for the number of words, 5 for that of phrases, one for each 51st of all words.
    package let bits: Int64

    package init(bits: Int64) { self.bits = bits }

    package init(of wording: Wording, phrases: Int) {
        let letters = wording.words.reduce(into: Int64(0)) { bits, word in
            bits |= 1 << Int64(word.key % UInt64(Self.letterBits))
        }
        let counts = Int64(min(wording.words.count, Self.most.words)) << 5 | Int64(min(phrases, Self.most.phrases))
        bits = counts << Int64(Self.letterBits) | letters
    }

    /// How many phrases are kept of the wording; 31 where they are more.
    package var phrases: Int { Int(bits >> Int64(Self.letterBits)) & Self.most.phrases }

    private var words: Int { Int(bits >> Int64(Self.letterBits + 5)) }

    private var letters: Int64 { bits & (1 << Int64(Self.letterBits) - 1) }

    /// How many in a hundred words of the shorter wording the other one lacks, or more: words that share a bit are not
    /// told apart. 0 for very long ones.
    package func lack(in other: WordingSketch) -> Int {
        let (shorter, longer) = words <= other.words ? (self, other) : (other, self)
        guard shorter.words < Self.most.words else { return 0 }
        return (shorter.letters & ~longer.letters).nonzeroBitCount * 100 / max(shorter.words, 1)
    }
}
