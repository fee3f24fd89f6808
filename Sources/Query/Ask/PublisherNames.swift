import Facts

/// Names of publishers, by what may be typed for them.
struct PublisherNames: Sendable {
    private let names: [String]

    init(_ names: [String]) { self.names = names }

    /// Where all names stand that begin with a word whose folded form is one of these.
    static func ranges(beginning words: some Sequence<String>) -> TextRanges {
        TextRanges(beginning: words, letters: 2, or: .noLetter)
    }

    /// The publishers whose name that is; `folded` as `FoldedName` folds it.
    func named(_ folded: String) -> [String] {
        names.filter { Self.canBe($0, folded) && Self.keys(of: $0).contains(folded) }
    }

    /// What may be typed for a name: without its marks, and with two letters for an umlaut.
    static func keys(of name: String) -> Set<String> {
        let folded = FoldedName(name).text
        return name.utf8.contains { $0 >= 0x80 } ? [folded, Spelling.foldedName(name).text] : [folded]
    }

    /// Whether the name can be folded so, by its letters before and behind those beyond ASCII, which may be folded to any.
    private static func canBe(_ name: String, _ folded: String) -> Bool {
        begins(name.utf8, folded.utf8) && begins(name.utf8.reversed(), folded.utf8.reversed())
    }

    /// Whether both have the same letters, up to one of the name beyond ASCII.
    private static func begins(_ name: some Sequence<UInt8>, _ folded: some Sequence<UInt8>) -> Bool {
        var wanted = folded.lazy.filter { $0 != UInt8(ascii: " ") }.makeIterator()
        for byte in name {
            if byte >= 0x80 { return true }
            let small = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
            guard (0x30...0x39).contains(small) || (0x61...0x7A).contains(small) else { continue }
            if wanted.next() != small { return false }
        }
        return wanted.next() == nil
    }
}
