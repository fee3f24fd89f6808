import Facts

/// Names of publishers, by what may be typed for them. Only those are read and folded that begin as what is looked for.
final class PublisherNames: Sendable {
    /// How names begin, as sources write them.
    enum Beginning: Hashable {
        /// With that letter of ASCII, small or capital, or that digit.
        case letter(UInt8)
        /// With anything else: what their first letter is will be seen.
        case other
    }

    private let read: @Sendable (Beginning) throws -> [String]
    /// By the first letter of what was looked for.
    private let known = Locked<[UInt8: Names]>([:])
    private let others = Locked<[String]?>(nil)

    private struct Names {
        /// Names of ASCII only.
        var plain: [String] = []
        /// Those with other letters, by what may be typed for them.
        var others: [String: [String]] = [:]
    }

    /// `read` gives the names that begin so.
    init(_ read: @escaping @Sendable (Beginning) throws -> [String]) { self.read = read }

    /// The publishers whose name that is; `folded` as `FoldedName` folds it.
    func named(_ folded: String) throws -> [String] {
        guard let first = folded.utf8.first else { return [] }
        return try known.withLock { known in
            let names = try known[first] ?? names(beginning: first)
            known[first] = names
            return names.plain.filter { Self.is($0, folded) } + (names.others[folded] ?? [])
        }
    }

    /// What may be typed for a name: without its marks, and with two letters for an umlaut.
    static func keys(of name: String) -> Set<String> {
        let folded = FoldedName(name).text
        return name.utf8.contains { $0 >= 0x80 } ? [folded, Spelling.foldedName(name).text] : [folded]
    }

    private func names(beginning first: UInt8) throws -> Names {
        // A letter beyond ASCII is no way for a name of ASCII to begin.
        let found = try first < 0x80 ? read(.letter(first)) : []
        return (found + (try beginningOtherwise())).filter { Self.canBegin($0, first) }.reduce(into: Names()) {
            names, name in
            if name.utf8.contains(where: { $0 >= 0x80 }) {
                for key in Self.keys(of: name) { names.others[key, default: []].append(name) }
            } else {
                names.plain.append(name)
            }
        }
    }

    /// Whether a name of ASCII is `folded` as `FoldedName` folds it: most are not by their second letter.
    private static func `is`(_ name: String, _ folded: String) -> Bool {
        let letters = name.utf8.lazy.filter(isLetterOrDigit).map { byte in
            byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
        }
        return letters.elementsEqual(folded.utf8.lazy.filter { $0 != UInt8(ascii: " ") })
            && FoldedName(name).text == folded
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    private func beginningOtherwise() throws -> [String] {
        try others.withLock { known in
            let names = try known ?? read(.other)
            known = names
            return names
        }
    }

    /// Whether the name, folded, can begin with that letter: one beyond ASCII may be folded to any.
    private static func canBegin(_ name: String, _ letter: UInt8) -> Bool {
        let first = name.utf8.first { $0 >= 0x80 || isLetterOrDigit($0) }
        guard let first, first < 0x80 else { return true }
        return letter == ((0x41...0x5A).contains(first) ? first | 0x20 : first)
    }
}
