/// A number for each written form that the lexicon knows.
public typealias WordID = Int32

/// Finds words by their UTF-8 bytes: open addressing over one block of bytes, no strings on the way.
package struct WordTable: Sendable {
    /// Stands for every form that the lexicon does not know.
    package static let unknown: WordID = 0

    private var bytes: [UInt8] = []
    /// Where each word starts in `bytes`; one more entry than words.
    private var starts: [UInt32] = [0, 0]
    private var slots: [Slot]
    private var mask: Int

    private struct Slot {
        var hash: UInt32
        var word: WordID
        static let empty = Slot(hash: 0, word: WordTable.unknown)
    }

    /// A table with room for `capacity` words before it grows.
    package init(capacity: Int = 1 << 15) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [Slot](repeating: .empty, count: size)
        mask = size - 1
        bytes.reserveCapacity(capacity * WordTable.usualLength)
        starts.reserveCapacity(capacity + 2)
    }

    /// The mean length of a German word form in bytes, rounded up.
    private static let usualLength = 12

    /// The number of words, `unknown` included.
    package var count: Int { starts.count - 1 }

    /// The number of `word`, or `unknown`.
    @inline(__always)
    package func find(_ word: UnsafeBufferPointer<UInt8>) -> WordID { find(word, WordTable.hash(word)) }

    /// The number of `word`, or `unknown`.
    package func find(_ word: String) -> WordID {
        var word = word
        return word.withUTF8 { find($0) }
    }

    /// The number of a word in UTF-8, or `unknown`.
    func find(_ word: ArraySlice<UInt8>) -> WordID { word.withUnsafeBufferPointer { find($0) } }

    /// The number of `word`, given to it now where it is new.
    package mutating func insert(_ word: String) -> WordID {
        var word = word
        return word.withUTF8 { insert($0) }
    }

    /// The number of a word in UTF-8, given to it now where it is new.
    mutating func insert(_ word: ArraySlice<UInt8>) -> WordID { word.withUnsafeBufferPointer { insert($0) } }

    /// The number of `word`, given to it now where it is new.
    mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> WordID {
        let hash = WordTable.hash(word)
        let known = find(word, hash)
        if known != WordTable.unknown { return known }
        if count * 2 >= slots.count { grow() }
        let id = WordID(count)
        bytes.append(contentsOf: word)
        starts.append(UInt32(bytes.count))
        place(Slot(hash: hash, word: id))
        return id
    }

    /// The written form of a word.
    package func text(of id: WordID) -> String {
        String(decoding: bytes[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self)
    }

    @inline(__always)
    private func find(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> WordID {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let candidate = slots[slot]
            if candidate.word == WordTable.unknown { return candidate.word }
            if candidate.hash == hash, equals(candidate.word, word) { return candidate.word }
            slot = (slot + 1) & mask
        }
    }

    private func equals(_ id: WordID, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[Int(id)])
        guard Int(starts[Int(id) + 1]) - start == word.count else { return false }
        for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
        return true
    }

    private mutating func place(_ entry: Slot) {
        var slot = Int(truncatingIfNeeded: entry.hash) & mask
        while slots[slot].word != WordTable.unknown { slot = (slot + 1) & mask }
        slots[slot] = entry
    }

    private mutating func grow() {
        let entries = slots
        slots = [Slot](repeating: .empty, count: entries.count * 2)
        mask = slots.count - 1
        for entry in entries where entry.word != WordTable.unknown { place(entry) }
    }

    /// FNV-1a, 32 bits.
    @inline(__always)
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash ^ (hash >> 15)
    }
}
