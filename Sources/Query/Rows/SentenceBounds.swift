/// Where sentences and lines begin and end in a text, as far as it can be told without a language's rules: at line ends,
/// and at full stops before capitals. Places are of bytes in UTF-8.
struct SentenceBounds {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// - Parameter bytes: a valid text; must stay as long as this.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The sentence around `place`, without white space at its ends; where the text goes on before or behind what is
    /// known of it, and no boundary is in sight, it is cut at a word.
    func sentence(around place: Range<Int>, isCutBefore: Bool, isCutBehind: Bool) -> Range<Int> {
        let first = begin(before: place.lowerBound, isCut: isCutBefore)
        let last = end(after: place.upperBound, isCut: isCutBehind)
        return trimmed(first..<max(first, last))
    }

    /// Where the code point with that number begins, counted from the one that begins at `start`; the end of the text
    /// where it has no more.
    func place(ofCodePoint number: Int, from start: Int = 0) -> Int {
        var (place, left) = (start, number)
        while place + 8 <= bytes.count {
            let begun = 8 - continuations(ofEightAt: place)
            guard left >= begun else { break }
            left -= begun
            place += 8
        }
        while place < bytes.count {
            if !isContinuation(place) {
                if left <= 0 { return place }
                left -= 1
            }
            place += 1
        }
        return place
    }

    /// How many code points these bytes are.
    func codePoints(in range: Range<Int>) -> Int {
        var (place, continuations) = (range.lowerBound, 0)
        while place + 8 <= range.upperBound {
            continuations += self.continuations(ofEightAt: place)
            place += 8
        }
        for byte in UnsafeBufferPointer(rebasing: bytes[place..<range.upperBound]) where byte & 0xC0 == 0x80 {
            continuations += 1
        }
        return range.count - continuations
    }

    /// How many of eight bytes continue a code point: their highest bit is set, the next one is not.
    private func continuations(ofEightAt place: Int) -> Int {
        let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
        return (eight >> 7 & ~(eight >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
    }

    /// The text of these bytes.
    func text(in range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    private func begin(before place: Int, isCut: Bool) -> Int {
        var boundary = place
        while boundary > 0 {
            if isBoundary(boundary) { return boundary }
            boundary -= 1
        }
        guard isCut else { return 0 }
        return bytes[..<place].firstIndex(of: Self.space).map { $0 + 1 } ?? place
    }

    private func end(after place: Int, isCut: Bool) -> Int {
        var boundary = max(place, 1)
        while boundary <= bytes.count {
            if isBoundary(boundary) { return boundary }
            boundary += 1
        }
        guard isCut else { return bytes.count }
        return bytes[place...].lastIndex(of: Self.space) ?? place
    }

    /// Whether a sentence or line ends before `place`.
    private func isBoundary(_ place: Int) -> Bool {
        if bytes[place - 1] == UInt8(ascii: "\n") { return true }
        guard place + 1 < bytes.count, bytes[place] == Self.space else { return false }
        // Most words end with a letter, which is a byte by itself.
        let last = bytes[place - 1]
        return !Self.isLetter(last) && isEndOfSentence(place)
    }

    private func isEndOfSentence(_ space: Int) -> Bool {
        var place = space
        guard var stop = letter(before: &place) else { return false }
        if Self.isCloser(stop) {
            guard let inner = letter(before: &place) else { return false }
            stop = inner
        }
        // A single letter before the stop is an abbreviation's.
        guard Self.isStop(stop), letter(before: &place)?.isSmall == true, letter(before: &place)?.isAlphabetic == true
        else { return false }
        let next = scalar(at: space + 1)
        return next.isCapital || Self.isOpener(next)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (first, last) = (range.lowerBound, range.upperBound)
        while first < last, scalar(at: first).isWhitespace { first = place(ofCodePoint: 1, from: first) }
        while last > first {
            let start = begin(ofLetterBefore: last)
            guard scalar(at: start).isWhitespace else { break }
            last = start
        }
        return first..<last
    }

    /// The code point before `place`, which goes to where it begins; nil at the begin of the text.
    private func letter(before place: inout Int) -> Unicode.Scalar? {
        guard place > 0 else { return nil }
        place = begin(ofLetterBefore: place)
        return scalar(at: place)
    }

    private func begin(ofLetterBefore place: Int) -> Int {
        var start = place - 1
        while start > 0, isContinuation(start) { start -= 1 }
        return start
    }

    private func scalar(at place: Int) -> Unicode.Scalar {
        let lead = bytes[place]
        guard lead >= 0x80 else { return Unicode.Scalar(lead) }
        // Behind as many ones as it has bytes, a lead holds the highest bits.
        var value = UInt32(lead & (0x7F >> (~lead).leadingZeroBitCount))
        var next = place + 1
        while next < bytes.count, isContinuation(next) {
            value = value << 6 | UInt32(bytes[next] & 0x3F)
            next += 1
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private func isContinuation(_ place: Int) -> Bool { bytes[place] & 0xC0 == 0x80 }

    private static let space = UInt8(ascii: " ")

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "?", "!": true
        default: false
        }
    }

    private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "“", "”", "\"", "«", "»", ")": true
        default: false
        }
    }

    private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "„", "“", "\"", "«", "»", "(": true
        default: false
        }
    }
}

/// Unicode's properties; its tables are asked for what is beyond ASCII only.
extension Unicode.Scalar {
    fileprivate var isSmall: Bool { value < 0x80 ? ("a"..."z").contains(self) : properties.isLowercase }

    fileprivate var isCapital: Bool { value < 0x80 ? ("A"..."Z").contains(self) : properties.isUppercase }

    fileprivate var isAlphabetic: Bool {
        value < 0x80 ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
    }

    fileprivate var isWhitespace: Bool {
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}
