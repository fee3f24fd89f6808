import Lexicon

/// Cuts UTF-8 bytes into tokens and looks each word up once.
struct Tokenizer {
    private enum Class {
        static let space: UInt8 = 0
        static let newline: UInt8 = 1
        static let letter: UInt8 = 2
        static let digit: UInt8 = 3
        static let lead: UInt8 = 4
        static let other: UInt8 = 5
    }

    private static let classes: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 10, 13: Class.newline
        case 0...32: Class.space
        case 48...57: Class.digit
        case 65...90, 97...122: Class.letter
        case 0xC2, 0xE2: Class.lead
        case 0x80...: Class.letter
        default: Class.other
        }
    }

    /// What a word in small letters can be.
    private static let smallClasses: WordFeatures = [
        .determiner, .numberWord, .personalPronoun, .reflexivePronoun, .indefinitePronoun, .relativePronoun,
        .interrogativePronoun, .interrogativeAdverb, .coordinating, .subordinating, .infinitiveConjunction,
        .preposition, .postposition, .infinitiveMarker, .negation, .particle, .adverb, .pronominalAdverb,
        .verbParticle, .verb, .adjective, .stateAdjective, .timeWord, .abbreviation, .officeQualifier, .attribution,
    ]

    let lexicon: Lexicon

    func tokens(of text: UnsafeBufferPointer<UInt8>) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(text.count / 5 + 8)
        var cursor = Cursor(text: text)
        Tokenizer.classes.withUnsafeBufferPointer { classes in
            while cursor.index < text.count {
                let byte = text[cursor.index]
                switch classes[Int(byte)] {
                case Class.space: cursor.skip(1, scalars: 1, flag: .spaceBefore)
                case Class.newline: cursor.skipNewline()
                case Class.letter: tokens.append(word(&cursor, classes))
                case Class.digit: tokens.append(number(&cursor))
                default: mark(&cursor, &tokens, classes)
                }
            }
        }
        return tokens
    }

    /// Where the tokenizer stands, in bytes and in code points.
    private struct Cursor {
        let text: UnsafeBufferPointer<UInt8>
        var index = 0
        var scalar = 0
        var flags: Token.Flags = []
        var newlines = 0

        mutating func skip(_ bytes: Int, scalars: Int, flag: Token.Flags) {
            index += bytes
            scalar += scalars
            flags.insert(flag)
        }

        mutating func skipNewline() {
            newlines += 1
            skip(1, scalars: 1, flag: newlines > 1 ? [.lineBreakBefore, .paragraphBreakBefore] : .lineBreakBefore)
        }

        mutating func take(_ bytes: Int, scalars: Int, _ kind: Token.Kind, flags extra: Token.Flags = []) -> Token {
            let token = Token(
                start: Int32(index), end: Int32(index + bytes), scalarStart: Int32(scalar),
                scalarEnd: Int32(scalar + scalars), word: WordTable.unknown, kind: kind,
                flags: flags.union(extra), features: [])
            index += bytes
            scalar += scalars
            flags = []
            newlines = 0
            return token
        }

        func byte(_ offset: Int) -> UInt8 { index + offset < text.count ? text[index + offset] : 0 }
    }

    /// The length of the letter at `index` in bytes, or 0 where there is none.
    @inline(__always)
    private static func letterLength(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ classes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        guard index < text.count else { return 0 }
        let byte = text[index]
        guard classes[Int(byte)] == Class.letter else {
            // Inside C2 only ª, µ and º are letters; a soft hyphen belongs to its word.
            guard byte == 0xC2, index + 1 < text.count else { return 0 }
            let next = text[index + 1]
            return next == 0xAA || next == 0xB5 || next == 0xBA || next == 0xAD ? 2 : 0
        }
        switch byte {
        case ..<0x80: return 1
        case ..<0xE0: return min(2, text.count - index)
        case ..<0xF0: return min(3, text.count - index)
        default: return min(4, text.count - index)
        }
    }

    private func word(_ cursor: inout Cursor, _ classes: UnsafeBufferPointer<UInt8>) -> Token {
        let text = cursor.text
        var index = cursor.index
        var scalars = 0
        var hyphenated = false
        var hasLower = false
        var letters = 0
        while true {
            let length = Tokenizer.letterLength(text, index, classes)
            if length > 0 {
                if length == 1 {
                    if text[index] >= 97 { hasLower = true }
                } else if length == 2, text[index] == 0xC3, text[index + 1] >= 0x9F {
                    hasLower = true
                }
                index += length
                scalars += 1
                letters += 1
                continue
            }
            guard index < text.count else { break }
            let byte = text[index]
            if byte >= 48, byte <= 57 {
                index += 1
                scalars += 1
                continue
            }
            if byte == 0x2D {
                let next = index + 1
                let joins = Tokenizer.letterLength(text, next, classes) > 0 || Tokenizer.isDigit(text, next)
                let trails = next >= text.count || [32, 44, 47, 10].contains(text[next])
                guard joins || trails else { break }
                hyphenated = true
                index += 1
                scalars += 1
                continue
            }
            if byte == 0x26 || byte == 0x27, Tokenizer.letterLength(text, index + 1, classes) > 0 {
                index += 1
                scalars += 1
                continue
            }
            if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x99,
                Tokenizer.letterLength(text, index + 3, classes) > 0
            {
                index += 3
                scalars += 1
                continue
            }
            break
        }
        var flags: Token.Flags = []
        if Tokenizer.isCapital(text, cursor.index) { flags.insert(.capitalized) }
        if !hasLower, letters > 1, flags.contains(.capitalized) { flags.insert(.allCapitals) }
        if hyphenated {
            flags.insert(.hyphenated)
            // "ai-Bericht": the last part says what the compound is.
            if let hyphen = text[cursor.index..<index].lastIndex(of: 0x2D), Tokenizer.isCapital(text, hyphen + 1) {
                flags.insert(.capitalized)
            }
        }
        let form = UnsafeBufferPointer(rebasing: text[cursor.index..<index])
        var token = cursor.take(index - cursor.index, scalars: scalars, .word, flags: flags)
        token.word = lexicon.words.find(form)
        token.features = lexicon.features[Int(token.word)]
        // In small letters a word that is only known with a capital is another word: "geborene".
        if !flags.contains(.capitalized), token.features.isDisjoint(with: Tokenizer.smallClasses),
            lexicon.inflection.looksLikeAdjective(form)
        {
            token.features.insert(.adjective)
        }
        return token
    }

    private func number(_ cursor: inout Cursor) -> Token {
        let text = cursor.text
        var index = cursor.index
        while index < text.count {
            if Tokenizer.isDigit(text, index) {
                index += 1
            } else if [44, 46, 58].contains(text[index]), Tokenizer.isDigit(text, index + 1) {
                index += 2
            } else if text[index] == 0x2D, index + 1 < text.count, text[index + 1] & 0x80 != 0 || text[index + 1] >= 65
            {
                // "15-jährige", "20-Tonner": one word with its number.
                index += 1
                while index < text.count, text[index] & 0x80 != 0 || (text[index] | 32 >= 97 && text[index] | 32 <= 122)
                {
                    index += 1
                }
                let scalars = Tokenizer.scalars(text, cursor.index, index)
                var token = cursor.take(index - cursor.index, scalars: scalars, .word, flags: .hyphenated)
                token.features = Tokenizer.isCapital(text, Int(token.end) - 1) ? .noun : []
                return token
            } else {
                break
            }
        }
        var token = cursor.take(index - cursor.index, scalars: index - cursor.index, .number)
        token.features = .numberWord
        return token
    }

    private func mark(_ cursor: inout Cursor, _ tokens: inout [Token], _ classes: UnsafeBufferPointer<UInt8>) {
        let byte = cursor.byte(0)
        if byte == 0xC2 {
            switch cursor.byte(1) {
            case 0xA0: return cursor.skip(2, scalars: 1, flag: .spaceBefore)
            case 0xAB, 0xBB: return tokens.append(cursor.take(2, scalars: 1, .quotationMark))
            case 0xAA, 0xB5, 0xBA, 0xAD: return tokens.append(word(&cursor, classes))
            default: return tokens.append(cursor.take(min(2, cursor.text.count - cursor.index), scalars: 1, .symbol))
            }
        }
        if byte == 0xE2 {
            guard cursor.byte(1) == 0x80 else {
                return tokens.append(cursor.take(min(3, cursor.text.count - cursor.index), scalars: 1, .symbol))
            }
            switch cursor.byte(2) {
            case 0x80...0x8F, 0xA8, 0xA9, 0xAF: return cursor.skip(3, scalars: 1, flag: .spaceBefore)
            case 0x90...0x95: return tokens.append(cursor.take(3, scalars: 1, .dash))
            case 0x98...0x9F, 0xB9, 0xBA: return tokens.append(cursor.take(3, scalars: 1, .quotationMark))
            case 0xA6: return tokens.append(cursor.take(3, scalars: 1, .ellipsis))
            default: return tokens.append(cursor.take(min(3, cursor.text.count - cursor.index), scalars: 1, .symbol))
            }
        }
        if byte == 46, cursor.byte(1) == 46, cursor.byte(2) == 46 {
            return tokens.append(cursor.take(3, scalars: 3, .ellipsis))
        }
        tokens.append(cursor.take(1, scalars: 1, Tokenizer.kind(of: byte)))
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

    private static func isDigit(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index < text.count && text[index] >= 48 && text[index] <= 57
    }

    static func isCapital(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index < text.count else { return false }
        let byte = text[index]
        if byte >= 65, byte <= 90 { return true }
        guard index + 1 < text.count else { return false }
        let next = text[index + 1]
        switch byte {
        case 0xC3: return next >= 0x80 && next <= 0x9E
        // Latin Extended-A alternates capital and small letters; the phase changes twice.
        case 0xC4: return next < 0xB9 ? next & 1 == 0 : next & 1 == 1
        case 0xC5: return next < 0x89 ? next & 1 == 1 : (next < 0xB8 ? next & 1 == 0 : next & 1 == 1)
        case 0xD0: return next >= 0x80 && next <= 0xAF
        default: return false
        }
    }

    private static func scalars(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var count = 0
        for index in start..<end where text[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
