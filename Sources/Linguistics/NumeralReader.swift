import Facts
import Lexicon

/// Reads numbers in digits and words: "73.000", "1,5 Milliarden", "zwei Dutzend", "eine halbe Million".
struct NumeralReader {
    struct Number {
        let value: ExactNumber
        let tokens: Range<Int>
        /// What its last word multiplies by.
        let multiplier: ExactNumber?
    }

    private let analysis: Analysis
    private var tokens: [Token] { analysis.tokens }

    init(_ analysis: Analysis) {
        self.analysis = analysis
    }

    /// The number that begins at a token.
    ///
    /// - Parameter isBounded: words before it say that it is a number of something.
    func number(at start: Int, limit: Int, isBounded: Bool) -> Number? {
        guard start < limit, var number = first(at: start, limit: limit, isBounded: isBounded) else { return nil }
        while let multiplier = multiplier(at: number.tokens.upperBound, limit: limit) {
            guard let value = number.value.multiplied(by: multiplier.value) else { return nil }
            number = Number(
                value: value, tokens: start..<multiplier.tokens.upperBound,
                multiplier: number.multiplier.flatMap { $0.multiplied(by: multiplier.value) } ?? multiplier.value)
        }
        return number
    }

    /// A bare number of four digits that is likelier a year than a count: "2030", not "2000".
    func mayBeYear(_ number: Number) -> Bool {
        guard number.tokens.count == 1, let year = number.value.whole, 1800...2199 ~= year,
            analysis.bytes(of: number.tokens.lowerBound).count == 4
        else { return false }
        let before = number.tokens.lowerBound - 1
        return year % 100 != 0 || before >= 0 && tokens[before].isAny(.timeWord)
    }

    private func first(at start: Int, limit: Int, isBounded: Bool) -> Number? {
        if tokens[start].kind == .number { return digits(at: start, limit: limit, isBounded: isBounded) }
        guard tokens[start].isWord else { return nil }
        let next = start + 1
        if let numeral = analysis.lexicon.numbers.numerals[tokens[start].word] {
            switch numeral.kind {
            case .number where !tokens[start].isAny(.indefiniteArticle):
                return Number(value: numeral.value, tokens: start..<next, multiplier: nil)
            // "hundert Soldaten"; "Millionen Soldaten" is no number.
            case .multiplier where !tokens[start].isCapitalized:
                return Number(value: numeral.value, tokens: start..<next, multiplier: numeral.value)
            default: break
            }
        }
        // "eine Million", "eine halbe Million"
        guard tokens[start].isAny(.indefiniteArticle) else { return nil }
        if multiplier(at: next, limit: limit) != nil {
            return Number(value: ExactNumber(1), tokens: start..<next, multiplier: nil)
        }
        guard next < limit, let part = analysis.lexicon.numbers.numerals[tokens[next].word], part.kind == .fraction,
            multiplier(at: next + 1, limit: limit) != nil
        else { return nil }
        return Number(value: part.value, tokens: start..<(next + 1), multiplier: nil)
    }

    /// "Millionen", "Mio." with its stop.
    private func multiplier(at index: Int, limit: Int) -> (value: ExactNumber, tokens: Range<Int>)? {
        guard index < limit, let numeral = analysis.lexicon.numbers.numerals[tokens[index].word],
            numeral.kind == .multiplier
        else { return nil }
        let isCut =
            tokens[index].isAny(.abbreviation) && index + 1 < limit && tokens[index + 1].isStopOfAbbreviation
        return (numeral.value, index..<(index + (isCut ? 2 : 1)))
    }

    // MARK: - Digits

    private func digits(at start: Int, limit: Int, isBounded: Bool) -> Number? {
        var bytes = Array(analysis.bytes(of: start))
        var end = start + 1
        // "73 000": the groups parted by spaces.
        if bytes.count <= 3 {
            while end < limit, tokens[end].kind == .number, tokens[end].flags == .spaceBefore,
                analysis.bytes(of: end).elementsEqual(Self.thousand)
            {
                bytes += Self.thousand
                end += 1
            }
        }
        guard let value = Self.value(of: bytes), !isOrdinal(end, limit), !isName(start, bytes, isBounded) else {
            return nil
        }
        return Number(value: value, tokens: start..<end, multiplier: nil)
    }

    /// "3." with more of the sentence behind it.
    private func isOrdinal(_ end: Int, _ limit: Int) -> Bool {
        end + 1 < limit && tokens[end].isStopOfAbbreviation
    }

    /// "Artikel 5", "Leopard 2": a number of one digit behind a noun belongs to its name.
    private func isName(_ start: Int, _ bytes: [UInt8], _ isBounded: Bool) -> Bool {
        guard !isBounded, bytes.count == 1, start > 0 else { return false }
        let before = tokens[start - 1]
        return before.isWord && before.isCapitalized && !before.flags.contains(.opensSentence)
            && !before.isAny([.state, .organization, .demonym, .seat, .givenName])
    }

    /// The value of digits with German marks: stops between groups of three, a comma before decimals. Nil for dates,
    /// times and results.
    static func value(of bytes: [UInt8]) -> ExactNumber? {
        var digits = 0
        var count = 0
        var inGroup = 0
        var groups = 1
        var decimals: Int?
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "."):
                guard decimals == nil, groups == 1 ? 1...3 ~= inGroup : inGroup == 3 else { return nil }
                (groups, inGroup) = (groups + 1, 0)
            case UInt8(ascii: ","):
                guard decimals == nil, count > 0, groups == 1 || inGroup == 3 else { return nil }
                decimals = 0
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                // "05" is a name's, "0,7" a number.
                guard decimals != nil || count != 1 || digits != 0 else { return nil }
                let (tens, isTooLong) = digits.multipliedReportingOverflow(by: 10)
                let (sum, isTooLarge) = tens.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
                guard !isTooLong, !isTooLarge else { return nil }
                digits = sum
                count += 1
                if let places = decimals { decimals = places + 1 } else { inGroup += 1 }
            default: return nil
            }
        }
        guard count > 0, groups == 1 || inGroup == 3, decimals != 0 else { return nil }
        return ExactNumber(digits: digits, decimals: decimals ?? 0)
    }

    private static let thousand = Array("000".utf8)
}

extension Token {
    /// A stop right behind the word or number before it.
    var isStopOfAbbreviation: Bool { kind == .stop && !flags.contains(.spaceBefore) }
}
