/// A `WordTable` as bare memory: loops over a text look up every word without counting references.
///
/// It and its parts are `public` for one reason: the compiler inlines no `package` member into another module.
@frozen
public struct WordReader {
    @usableFromInline let slots: UnsafeBufferPointer<UInt32>
    @usableFromInline let entries: UnsafeBufferPointer<WordEntry>
    @usableFromInline let bytes: UnsafeBufferPointer<UInt8>

    /// The number of the word at `start` of a text that has that key, or `unknown`.
    @inlinable
    @inline(__always)
    public func find(_ key: WordKey, in text: UnsafeRawBufferPointer, at start: Int) -> WordID {
        let hash = key.hash
        var slot = hash & mask
        while true {
            let candidate = slots[Int(slot)]
            if candidate == 0 { return WordTable.unknown }
            if (candidate ^ hash) & ~mask == 0, equals(Int(candidate & mask), key, text, start) {
                return WordID(truncatingIfNeeded: candidate & mask)
            }
            slot = (slot &+ 1) & mask
        }
    }

    /// What a word can be.
    @inlinable
    @inline(__always)
    public func features(of word: WordID) -> WordFeatures { entries[Int(word)].features }

    /// The word that stands at the first place for the hash, most often the one with that hash; `unknown` where none
    /// does, so that the word is not in the table.
    @inlinable
    @inline(__always)
    public func firstCandidate(for hash: UInt32) -> WordID {
        WordID(truncatingIfNeeded: slots[Int(hash & mask)] & mask)
    }

    /// True where the word has that key, and the key is the whole word.
    @inlinable
    @inline(__always)
    public func hasKey(_ word: WordID, _ key: WordKey) -> Bool {
        let known = entries[Int(word)].key
        return (known.low ^ key.low) | (known.high ^ key.high) | UInt64(known.count ^ key.count) == 0
            && Int(key.count) <= WordKey.width
    }

    @inlinable
    @inline(__always)
    var mask: UInt32 { UInt32(truncatingIfNeeded: slots.count &- 1) }

    @inlinable
    @inline(__always)
    func equals(_ word: Int, _ key: WordKey, _ text: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        let entry = entries[word]
        guard entry.key == key else { return false }
        return Int(key.count) <= WordKey.width || hasEqualRest(Int(entry.start), Int(key.count), text, start)
    }

    /// Compares what lies behind the key's bytes.
    @usableFromInline
    func hasEqualRest(_ known: Int, _ count: Int, _ text: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        for offset in WordKey.width..<count where bytes[known + offset] != text[start + offset] { return false }
        return true
    }
}

/// A word of the table: its key, where it stands in the table's bytes, and what it can be. Half a cache line.
@frozen
@usableFromInline
struct WordEntry: Sendable {
    @usableFromInline let key: WordKey
    @usableFromInline let start: UInt32
    @usableFromInline var features: WordFeatures = []
}
