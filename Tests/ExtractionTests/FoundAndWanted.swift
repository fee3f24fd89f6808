import Testing

/// Fails with what a text lacks of `wanted` and what is found in it besides.
///
/// - Parameter isMet: whether what is wanted, given first, is what was found.
func expect<Finding: CustomStringConvertible>(
    _ wanted: [Finding], found: [Finding], in text: String, isMet: (_ wanted: Finding, _ found: Finding) -> Bool
) {
    let missing = wanted.filter { one in !found.contains { isMet(one, $0) } }
    let unexpected = found.filter { one in !wanted.contains { isMet($0, one) } }
    #expect(
        missing.isEmpty && unexpected.isEmpty,
        """
        \(text)
        expected: \(missing.isEmpty ? "nothing else" : missing.map(\.description).joined(separator: "\n"))
        got: \(unexpected.isEmpty ? "nothing" : unexpected.map(\.description).joined(separator: "\n"))
        """)
}
