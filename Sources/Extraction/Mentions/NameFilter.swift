import Linguistics

/// The first bytes and lengths of names: most words are told from every name without a string of their letters.
struct NameFilter {
    /// For each first byte the lengths of the names as bits; the last bit stands for all that are longer.
    private var lengths = [UInt64](repeating: 0, count: 1 << 8)

    /// - Parameter genitive: how many bytes a name can have more in its genitive.
    init(_ names: some Sequence<String>, genitive: Int) {
        for name in names {
            guard let first = name.utf8.first else { continue }
            lengths[Int(first)] |= NameFilter.bit(name.utf8.count) | NameFilter.bit(name.utf8.count + genitive)
        }
    }

    /// True where the token can be one of the names, or its genitive.
    func canName(_ analysis: Analysis, _ token: Int) -> Bool {
        let start = Int(analysis.tokens[token].start)
        return lengths[Int(analysis.bytes[start])] & NameFilter.bit(Int(analysis.tokens[token].end) - start) != 0
    }

    private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}
