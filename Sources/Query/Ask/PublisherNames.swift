import Facts

/// Names of publishers, by what may be typed for them. Only those are folded that begin as what is looked for.
final class PublisherNames: Sendable {
    let names: [String]
    /// By the first letter of what was looked for.
    private let known = Locked<[UInt8: [String: [String]]]>([:])

    init(_ names: [String]) { self.names = names }

    /// The publishers whose name that is; `folded` as `FoldedName` folds it.
    func named(_ folded: String) -> [String] {
        guard let first = folded.utf8.first else { return [] }
        return known.withLock { known in
            let names = known[first] ?? names(beginning: first)
            known[first] = names
            return names[folded] ?? []
        }
    }

    /// What may be typed for a name: without its marks, and with two letters for an umlaut.
    static func keys(of name: String) -> Set<String> {
        let folded = FoldedName(name).text
        return name.utf8.contains { $0 >= 0x80 } ? [folded, Spelling.foldedName(name).text] : [folded]
    }

    private func names(beginning first: UInt8) -> [String: [String]] {
        names.filter { Self.canBegin($0, first) }.reduce(into: [:]) { names, name in
            for key in Self.keys(of: name) { names[key, default: []].append(name) }
        }
    }

    /// Whether the name, folded, can begin with that letter: one beyond ASCII may be folded to any.
    private static func canBegin(_ name: String, _ letter: UInt8) -> Bool {
        let first = name.utf8.first { byte in
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        }
        guard let first, first < 0x80 else { return true }
        return letter == ((0x41...0x5A).contains(first) ? first | 0x20 : first)
    }
}
