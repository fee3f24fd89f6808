import Facts
import Lexicon

/// A number in a text with what bounds it and what it counts, as token ranges.
package struct NumberPhrase: Sendable {
    /// From the first word that bounds the number to the last of its unit.
    package let tokens: Range<Int>
    /// The digits and number words alone.
    package let number: Range<Int>
    /// Nil where the text sets no lower bound.
    package let atLeast: ExactNumber?
    /// Nil where the text sets no upper bound.
    package let atMost: ExactNumber?
    package let bound: Quantity.Bound
    /// "je 40": the number is that of each of several.
    package let isEach: Bool
    /// Nil where nothing that is counted stands behind the number.
    package let unit: Unit?

    package struct Unit: Sendable {
        package let tokens: Range<Int>
        package let kind: Quantity.UnitKind
        /// ISO 4217 code of a currency, where its name leaves no doubt.
        package let currency: String?
        /// Years, hours: a unit of time.
        package let isTime: Bool
        /// What is measured: "Weizen" in "500 Tonnen Weizen"; nil where that stands nowhere near.
        package let measured: Range<Int>?
    }
}

/// Reads numbers with their bounds and units: "mehr als 73.000 ausgebildete Soldaten", "40 bis 50 Mio. Euro".
///
/// Years, dates, times of day, results and ordinals are no numbers of anything, and a number that the words make vague
/// ("mehrere 100") is none either.
package struct QuantityReader {
    private let analysis: Analysis
    private let numerals: NumeralReader
    private let units: UnitReader
    private var tokens: [Token] { analysis.tokens }

    package init(_ analysis: Analysis) {
        self.analysis = analysis
        numerals = NumeralReader(analysis)
        units = UnitReader(analysis)
    }

    /// The quantities in a token range, in text order; they do not overlap.
    package func phrases(in range: Range<Int>) -> [NumberPhrase] {
        var found: [NumberPhrase] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let phrase = phrase(at: index, limit: range.upperBound) {
                found.append(phrase)
                index = phrase.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// The quantity whose first word, a bound or the number, is at `start`; nil where none begins there.
    package func phrase(at start: Int, limit: Int) -> NumberPhrase? {
        guard start < limit, mayBegin(start) else { return nil }
        var index = start
        var bound: Quantity.Bound?
        var isEach = false
        var isRange = false
        // "bis zu rund 40", "je mindestens 40"
        while let words = words(at: index, limit: limit) {
            switch words.limit {
            case .bound(let found): bound = bound == nil || bound == .exactly ? found : bound
            case .each: isEach = true
            case .rangeOpen where !isRange: isRange = true
            default: return nil
            }
            index += words.words.count
            if index < limit, tokens[index - 1].isAny(.abbreviation), tokens[index].isStopOfAbbreviation { index += 1 }
        }
        guard let first = numerals.number(at: index, limit: limit, isBounded: index > start),
            first.tokens.lowerBound == start || index > start, !isVague(before: start)
        else { return nil }
        guard let last = upperNumber(behind: first, isOpen: isRange, limit: limit) else {
            return isRange ? nil : phrase(start, first, first, bound, isEach, limit)
        }
        guard let least = scaled(first, like: last), least < last.value else { return nil }
        let scaled = NumeralReader.Number(value: least, tokens: first.tokens, multiplier: nil)
        return phrase(start, scaled, last, bound ?? .between, isEach, limit)
    }

    /// False for most words: no number begins there, and nothing that bounds one.
    package func mayBegin(_ index: Int) -> Bool {
        tokens[index].kind == .number || tokens[index].isAny(.indefiniteArticle)
            || analysis.lexicon.numbers.limits.contains(tokens[index].word)
            || analysis.lexicon.numbers.numerals.contains(tokens[index].word)
    }

    private func phrase(
        _ start: Int, _ first: NumeralReader.Number, _ last: NumeralReader.Number, _ bound: Quantity.Bound?,
        _ isEach: Bool, _ limit: Int
    ) -> NumberPhrase? {
        let number = first.tokens.lowerBound..<last.tokens.upperBound
        let bound = bound ?? .exactly
        var unit = units.unit(behind: number.upperBound, limit: limit)
        var start = start
        if unit == nil, let sign = units.sign(before: start) {
            unit = sign
            start = sign.tokens.lowerBound
        }
        let isYear = first.tokens == last.tokens && numerals.mayBeYear(first) && start == first.tokens.lowerBound
        if isYear, unit?.kind != .currency, unit?.kind != .percent { return nil }
        let hasLeast = ![.atMost, .lessThan, .below].contains(bound)
        let hasMost = ![.atLeast, .moreThan].contains(bound)
        return NumberPhrase(
            tokens: start..<max(number.upperBound, unit?.tokens.upperBound ?? 0), number: number,
            atLeast: hasLeast ? first.value : nil, atMost: hasMost ? last.value : nil, bound: bound, isEach: isEach,
            unit: unit)
    }

    /// The longest words at a place that say something of the number behind them.
    private func words(at index: Int, limit: Int) -> NumberWords.LimitPhrase? {
        guard index < limit else { return nil }
        return analysis.lexicon.numbers.limits[tokens[index].word]?.first { phrase in
            let end = index + phrase.words.count
            guard end < limit, phrase.limit != .rangeAnd, phrase.limit != .rangeTo else { return false }
            return zip(index..<end, phrase.words).allSatisfy { tokens[$0].word == $1 }
        }
    }

    private func isVague(before start: Int) -> Bool {
        guard start > 0 else { return false }
        return analysis.lexicon.numbers.limits[tokens[start - 1].word]?.contains { $0.limit == .vague } ?? false
    }

    /// The second number of a range.
    private func upperNumber(behind first: NumeralReader.Number, isOpen: Bool, limit: Int) -> NumeralReader.Number? {
        let index = first.tokens.upperBound
        guard index + 1 < limit else { return nil }
        let joins =
            isOpen
            ? isLimit(index, .rangeAnd) : isLimit(index, .rangeTo) || tokens[index].kind == .dash
        return joins ? numerals.number(at: index + 1, limit: limit, isBounded: true) : nil
    }

    private func isLimit(_ index: Int, _ limit: NumberWords.Limit) -> Bool {
        analysis.lexicon.numbers.limits[tokens[index].word]?.contains { $0.words.count == 1 && $0.limit == limit }
            ?? false
    }

    /// "40 bis 50 Millionen": the multiplier of the second number is that of the first too.
    private func scaled(_ first: NumeralReader.Number, like last: NumeralReader.Number) -> ExactNumber? {
        guard first.multiplier == nil, let multiplier = last.multiplier,
            let scaled = first.value.multiplied(by: multiplier), scaled < last.value
        else { return first.value }
        return scaled
    }
}
