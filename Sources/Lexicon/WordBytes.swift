/// Words as slices of a lexicon file's bytes: forms are built and compared without strings.
extension ArraySlice<UInt8> {
    /// True where the word ends in `ending`.
    func ends(with ending: [UInt8]) -> Bool {
        guard count >= ending.count, last == ending.last || ending.isEmpty else { return false }
        let start = endIndex - ending.count
        for index in ending.indices where self[start + index] != ending[index] { return false }
        return true
    }

    /// The parts between separators, empty ones left out.
    func parts(separatedBy separator: UInt8) -> [ArraySlice<UInt8>] {
        guard contains(separator) else { return isEmpty ? [] : [self] }
        var parts: [ArraySlice<UInt8>] = []
        var start = startIndex
        for index in indices where self[index] == separator {
            if index > start { parts.append(self[start..<index]) }
            start = index + 1
        }
        if start < endIndex { parts.append(self[start...]) }
        return parts
    }

    /// The number of code points.
    var scalarCount: Int { reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } }

    /// The word with its first letter as a capital.
    var capitalizedFirst: ArraySlice<UInt8> {
        let text = String(decoding: self, as: UTF8.self)
        return ArraySlice((text.prefix(1).uppercased() + text.dropFirst()).utf8)
    }
}
