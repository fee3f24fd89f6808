/// A number for each written form that the lexicon knows.
package typealias WordID = Int32

/// Finds words by their UTF-8 bytes: open addressing over one block of bytes, no strings on the way.
package struct WordTable: Sendable {
    /// Stands for every form that the lexicon does not know.
    package static let unknown: WordID = 0

    private var bytes: [UInt8] = []
    /// Where each word starts in `bytes`; one more entry than words.
    private var starts: [UInt32] = [0, 0]
    private var hashes: [UInt32] = [0]
    private var slots: [WordID]
    private var mask: Int

    /// A table with room for `capacity` words before it grows.
    package init(capacity: Int = 1 << 15) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [WordID](repeating: WordTable.unknown, count: size)
        mask = size - 1
    }

    /// The number of words, `unknown` included.
    package var count: Int { hashes.count }

    /// The number of `word`, or `unknown`.
    @inline(__always)
    package func find(_ word: UnsafeBufferPointer<UInt8>) -> WordID {
        let hash = WordTable.hash(word)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let candidate = slots[slot]
            if candidate == WordTable.unknown { return candidate }
            if hashes[Int(candidate)] == hash, equals(candidate, word) { return candidate }
            slot = (slot + 1) & mask
        }
    }

    /// The number of `word`, or `unknown`.
    package func find(_ word: String) -> WordID {
        var word = word
        return word.withUTF8 { find($0) }
    }

    /// The number of `word`, given to it now where it is new.
    package mutating func insert(_ word: String) -> WordID {
        var word = word
        return word.withUTF8 { buffer in
            let known = find(buffer)
            if known != WordTable.unknown { return known }
            if hashes.count * 2 >= slots.count { grow() }
            let id = WordID(hashes.count)
            bytes.append(contentsOf: buffer)
            starts.append(UInt32(bytes.count))
            hashes.append(WordTable.hash(buffer))
            place(id)
            return id
        }
    }

    /// The written form of a word.
    package func text(of id: WordID) -> String {
        String(decoding: bytes[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self)
    }

    private func equals(_ id: WordID, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[Int(id)])
        guard Int(starts[Int(id) + 1]) - start == word.count else { return false }
        for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
        return true
    }

    private mutating func place(_ id: WordID) {
        var slot = Int(truncatingIfNeeded: hashes[Int(id)]) & mask
        while slots[slot] != WordTable.unknown { slot = (slot + 1) & mask }
        slots[slot] = id
    }

    private mutating func grow() {
        slots = [WordID](repeating: WordTable.unknown, count: slots.count * 2)
        mask = slots.count - 1
        for id in 1..<hashes.count { place(WordID(id)) }
    }

    /// FNV-1a, 32 bits.
    @inline(__always)
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash ^ (hash >> 15)
    }
}
