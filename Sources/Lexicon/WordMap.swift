/// Values of a few of the lexicon's words or verbs, by their numbers. That a word has none, the usual case, costs a look at one bit.
///
/// It is `public` because the compiler inlines no `package` member into another module.
public struct WordMap<Value: Sendable>: Sendable {
    @usableFromInline var values: [WordID: Value] = [:]
    /// A bit for each word up to the last one that has a value.
    @usableFromInline var members: [UInt64] = []

    init() {}

    /// The value of a word.
    @inlinable
    public subscript(word: WordID) -> Value? {
        let place = Int(word) / UInt64.bitWidth
        guard place < members.count, members[place] >> (UInt64(word) % 64) & 1 == 1 else { return nil }
        return values[word]
    }

    /// Whether the word has a value.
    @inlinable
    public func contains(_ word: WordID) -> Bool {
        let place = Int(word) / UInt64.bitWidth
        return place < members.count && members[place] >> (UInt64(word) % 64) & 1 == 1
    }

    /// Gives a word a value in place of any that it has.
    mutating func set(_ value: Value, for word: WordID) { update(word, from: value) { $0 = value } }

    /// Changes the value of a word, which is `initial` where it has none.
    mutating func update(_ word: WordID, from initial: Value, _ change: (inout Value) -> Void) {
        let place = Int(word) / UInt64.bitWidth
        while members.count <= place { members.append(0) }
        members[place] |= 1 << (UInt64(word) % 64)
        change(&values[word, default: initial])
    }

    /// Changes every value.
    mutating func updateAll(_ change: (inout Value) -> Void) {
        values = values.mapValues { value in
            var value = value
            change(&value)
            return value
        }
    }
}
