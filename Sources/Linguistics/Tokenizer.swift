import Lexicon

/// Cuts UTF-8 bytes into tokens and looks each word up once.
struct Tokenizer {
    let lexicon: Lexicon

    func tokens(of text: UnsafeBufferPointer<UInt8>) -> [Token] {
        lexicon.withWords { words in
            ByteClass.table.withUnsafeBufferPointer { classes in
                let text = TextBytes(bytes: text, classes: classes)
                let lookUps = WordLookUps(text: text, words: words, lexicon: lexicon)
                var scanner = TokenScanner(text, lookUps)
                return scanner.tokens()
            }
        }
    }
}

/// Walks over a text's bytes once and collects its tokens.
private struct TokenScanner {
    let text: TextBytes
    private var lookUps: WordLookUps

    private var found: [Token] = []
    private var index = 0
    /// `index` in code points.
    private var scalar = 0
    /// What stands between the last token and `index`.
    private var flags: Token.Flags = []

    init(_ text: TextBytes, _ lookUps: WordLookUps) {
        self.text = text
        self.lookUps = lookUps
        found.reserveCapacity(text.count / 5 + 8)
    }

    mutating func tokens() -> [Token] {
        while index < text.count {
            let kind = text.classOf(index)
            if kind & (ByteClass.letter | ByteClass.wideLetter) != 0 {
                takeWord()
            } else if kind & ByteClass.space != 0 {
                skip(1, .spaceBefore)
            } else if kind & ByteClass.newline != 0 {
                skip(1, flags.contains(.lineBreakBefore) ? .paragraphBreakBefore : .lineBreakBefore)
            } else if kind & ByteClass.digit != 0 {
                takeNumber()
            } else {
                takeMark()
            }
        }
        lookUps.run(on: &found)
        return found
    }

    /// Goes over a space of one code point.
    private mutating func skip(_ bytes: Int, _ flag: Token.Flags) {
        index += bytes
        scalar += 1
        flags.insert(flag)
    }

    private mutating func take(
        _ bytes: Int, scalars: Int, _ kind: Token.Kind, _ more: Token.Flags = [],
        _ features: WordFeatures = []
    ) {
        found.append(
            Token(
                start: Int32(truncatingIfNeeded: index), end: Int32(truncatingIfNeeded: index &+ bytes),
                scalarStart: Int32(truncatingIfNeeded: scalar), scalarEnd: Int32(truncatingIfNeeded: scalar &+ scalars),
                word: WordTable.unknown, kind: kind, flags: flags.union(more), features: features))
        index &+= bytes
        scalar &+= scalars
        flags = []
    }

    // MARK: - Words

    private mutating func takeWord() {
        var end = index
        var classesSeen: UInt8 = 0
        /// Bytes that begin no code point.
        var rest = 0
        /// Code points that are no letters.
        var others = 0
        var lastHyphen = -1
        var isSite = false
        while true {
            var byteClass: UInt8 = 0
            while end < text.count {
                byteClass = text.classOf(end)
                guard byteClass & ByteClass.letter != 0 else { break }
                classesSeen |= byteClass
                end &+= 1
            }
            guard end < text.count, byteClass & ByteClass.inner != 0 else { break }
            let wide = text.wideLetterLength(end)
            if wide > 0 {
                // ß and what follows it: the small letters of the Latin-1 block.
                if text[end] == 0xC3, text.byte(end + 1) >= 0x9F { classesSeen |= ByteClass.smallLetter }
                end += wide
                rest += wide - 1
                continue
            }
            let joint = text.jointLength(end)
            guard joint > 0 else { break }
            if text[end] == 0x2D { lastHyphen = end }
            if text[end] == UInt8(ascii: ".") { isSite = true }
            others += 1
            rest += joint - 1
            end += joint
        }
        let count = end - index
        var flags: Token.Flags = []
        if text.isCapital(index) {
            flags =
                classesSeen & ByteClass.smallLetter == 0 && count - rest - others > 1
                ? [.capitalized, .allCapitals] : .capitalized
        }
        if isSite { flags.insert(.isSite) }
        if lastHyphen >= 0 {
            flags.insert(.hyphenated)
            // "ai-Bericht": the last part says what the compound is.
            if text.isCapital(lastHyphen + 1) { flags.insert(.capitalized) }
        }
        lookUps.add(WordKey(text.raw, at: index, count: count), of: found.count)
        take(count, scalars: count - rest, .word, flags)
        if lookUps.isFull { lookUps.run(on: &found) }
    }

    // MARK: - Numbers

    private mutating func takeNumber() {
        var end = index
        while end < text.count {
            if text.isDigit(end) {
                end += 1
            } else if text.joinsDigits(end), text.isDigit(end + 1) {
                end += 2
            } else if text[end] == UInt8(ascii: "-"), text.byte(end + 1) >= 65 {
                return takeNumberWord(hyphen: end)
            } else {
                break
            }
        }
        take(end - index, scalars: end - index, .number, [], .numberWord)
    }

    /// "15-jährige", "20-Tonner": one word with its number.
    private mutating func takeNumberWord(hyphen: Int) {
        var end = hyphen + 1
        while end < text.count, text.isWordByte(end) { end += 1 }
        let scalars = text[index..<end].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
        let isNoun = text.isCapital(hyphen + 1)
        lookUps.add(
            WordKey(text.raw, at: hyphen + 1, count: end - hyphen - 1), of: found.count, skipped: hyphen + 1 - index)
        take(end - index, scalars: scalars, .word, isNoun ? [.hyphenated, .capitalized] : .hyphenated)
        if lookUps.isFull { lookUps.run(on: &found) }
    }

    // MARK: - Marks

    private mutating func takeMark() {
        let first = text[index]
        if first == 0xC2 { return takeMarkOfTwoBytes() }
        if first == 0xE2 { return takeMarkOfThreeBytes() }
        if first == UInt8(ascii: "."), text.byte(index + 1) == first, text.byte(index + 2) == first {
            return take(3, scalars: 3, .ellipsis)
        }
        take(1, scalars: 1, TokenScanner.kind(of: first))
    }

    private mutating func takeMarkOfTwoBytes() {
        switch text.byte(index + 1) {
        case 0xA0: skip(2, .spaceBefore)
        case 0xAB, 0xBB: take(2, scalars: 1, .quotationMark)
        case 0xAA, 0xB5, 0xBA, 0xAD: takeWord()
        default: take(min(2, text.count - index), scalars: 1, .symbol)
        }
    }

    private mutating func takeMarkOfThreeBytes() {
        guard text.byte(index + 1) == 0x80 else { return take(min(3, text.count - index), scalars: 1, .symbol) }
        switch text.byte(index + 2) {
        case 0x80...0x8F, 0xA8, 0xA9, 0xAF: skip(3, .spaceBefore)
        case 0x90...0x95: take(3, scalars: 1, .dash)
        case 0x98...0x9F, 0xB9, 0xBA: take(3, scalars: 1, .quotationMark)
        case 0xA6: take(3, scalars: 1, .ellipsis)
        default: take(min(3, text.count - index), scalars: 1, .symbol)
        }
    }

    private static func kind(of byte: UInt8) -> Token.Kind {
        switch byte {
        case UInt8(ascii: "."): .stop
        case UInt8(ascii: "?"): .question
        case UInt8(ascii: "!"): .exclamation
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: "-"): .dash
        case UInt8(ascii: "/"), UInt8(ascii: "|"): .slash
        case UInt8(ascii: "("), UInt8(ascii: "["): .openParenthesis
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .closeParenthesis
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): .quotationMark
        default: .symbol
        }
    }
}
