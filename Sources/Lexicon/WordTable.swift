/// A number for each written form that the lexicon knows.
public typealias WordID = Int32

/// Finds words by their UTF-8 bytes: open addressing, no strings on the way.
public struct WordTable: Sendable {
    /// Stands for every form that the lexicon does not know.
    @inlinable public static var unknown: WordID { 0 }

    private var bytes: [UInt8] = []
    /// One for each word, `unknown` first.
    private var entries = [WordEntry(key: WordKey(), start: 0)]
    /// A word's number in the low bits and a part of its hash above them; the low bits of the hash led to the place.
    private var slots: [UInt32]

    /// A table with room for `capacity` words before it grows.
    package init(capacity: Int = 1 << 15) {
        var size = 16
        while size < capacity * WordTable.slotsForWord { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        bytes.reserveCapacity(capacity * WordTable.usualLength)
        entries.reserveCapacity(capacity + 1)
    }

    /// So many that most words stand at the first place where they are looked for.
    private static let slotsForWord = 4
    /// The mean length of a German word form in bytes, rounded up.
    private static let usualLength = 12

    /// The number of words, `unknown` included.
    package var count: Int { entries.count }

    /// The number of `word`, or `unknown`.
    package func find(_ word: UnsafeBufferPointer<UInt8>) -> WordID {
        find(UnsafeRawBufferPointer(word), WordKey(UnsafeRawBufferPointer(word), at: 0, count: word.count))
    }

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
        let key = WordKey(UnsafeRawBufferPointer(word), at: 0, count: word.count)
        let known = find(UnsafeRawBufferPointer(word), key)
        if known != WordTable.unknown { return known }
        let id = WordID(count)
        entries.append(WordEntry(key: key, start: UInt32(bytes.count)))
        bytes.append(contentsOf: word)
        if count * 2 > slots.count { grow() } else { place(id, key.hash) }
        return id
    }

    /// The written form of a word.
    package func text(of id: WordID) -> String {
        let entry = entries[Int(id)]
        return String(decoding: bytes[Int(entry.start)...].prefix(Int(entry.key.count)), as: UTF8.self)
    }

    /// Keeps what each word can be beside it, by its number.
    mutating func setFeatures(_ features: [WordFeatures]) {
        for (word, features) in features.enumerated() { entries[word].features = features }
    }

    /// Calls `body` with the table as bare memory, which is only valid until it returns.
    func withReader<Result>(_ body: (WordReader) throws -> Result) rethrows -> Result {
        try slots.withUnsafeBufferPointer { slots in
            try entries.withUnsafeBufferPointer { entries in
                try bytes.withUnsafeBufferPointer { bytes in
                    try body(WordReader(slots: slots, entries: entries, bytes: bytes))
                }
            }
        }
    }

    private func find(_ word: UnsafeRawBufferPointer, _ key: WordKey) -> WordID {
        withReader { $0.find(key, in: word, at: 0) }
    }

    private mutating func place(_ word: WordID, _ hash: UInt32) {
        let mask = UInt32(slots.count - 1)
        var slot = hash & mask
        while slots[Int(slot)] != 0 { slot = (slot + 1) & mask }
        slots[Int(slot)] = hash & ~mask | UInt32(word)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * WordTable.slotsForWord)
        for (word, entry) in entries.enumerated().dropFirst() { place(WordID(word), entry.key.hash) }
    }
}
