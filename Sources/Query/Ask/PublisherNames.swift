import Facts

/// Names of publishers, by what may be typed for them. Only those are read and folded that begin as what is looked for.
final class PublisherNames: Sendable {
    private let read: @Sendable (TextRanges) throws -> [String]
    private let known = Locked<[TextRanges: [String]]>([:])

    /// `read` gives the names within some ranges.
    init(_ read: @escaping @Sendable (TextRanges) throws -> [String]) { self.read = read }

    /// The publishers whose name that is; `folded` as `FoldedName` folds it.
    func named(_ folded: String) throws -> [String] {
        guard let first = folded.utf8.first else { return [] }
        // A letter beyond ASCII is no way for a name of ASCII to begin; marks are left out of any name.
        let ranges = (first < 0x80 ? [TextRanges(beginning: first)] : []) + [.beginningOtherwise]
        return try ranges.flatMap(names).filter { Self.canBe($0, folded) && Self.keys(of: $0).contains(folded) }
    }

    /// What may be typed for a name: without its marks, and with two letters for an umlaut.
    static func keys(of name: String) -> Set<String> {
        let folded = FoldedName(name).text
        return name.utf8.contains { $0 >= 0x80 } ? [folded, Spelling.foldedName(name).text] : [folded]
    }

    private func names(within ranges: TextRanges) throws -> [String] {
        try known.withLock { known in
            let names = try known[ranges] ?? read(ranges)
            known[ranges] = names
            return names
        }
    }

    /// Whether the name can be folded so, by its letters up to one beyond ASCII, which may be folded to any: most names are
    /// told by their second letter.
    private static func canBe(_ name: String, _ folded: String) -> Bool {
        var wanted = folded.utf8.lazy.filter { $0 != UInt8(ascii: " ") }.makeIterator()
        for byte in name.utf8 {
            if byte >= 0x80 { return true }
            let small = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
            guard (0x30...0x39).contains(small) || (0x61...0x7A).contains(small) else { continue }
            if wanted.next() != small { return false }
        }
        return wanted.next() == nil
    }
}
