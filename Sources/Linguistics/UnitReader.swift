import Facts
import Lexicon

/// Reads what a number counts: a unit of `units.tsv`, or the noun behind it.
struct UnitReader {
    /// No noun has more words before it.
    private static let mostModifiers = 4

    private let analysis: Analysis
    private let nouns: NounPhrases
    private var tokens: [Token] { analysis.tokens }

    init(_ analysis: Analysis) {
        self.analysis = analysis
        nouns = NounPhrases(analysis)
    }

    /// The unit right behind a number.
    func unit(behind start: Int, limit: Int) -> NumberPhrase.Unit? {
        guard start < limit else { return nil }
        if let listed = listed(at: start, limit: limit) { return listed }
        // "zwei der sechs Fregatten"
        let isPart = analysis.lexicon.isMarker(tokens[start].word, .genitiveDeterminer)
        guard let head = head(from: isPart ? start + 1 : start, limit: limit) else { return nil }
        if !isPart, let listed = listed(at: head, limit: limit) {
            return NumberPhrase.Unit(
                tokens: start..<listed.tokens.upperBound, kind: listed.kind, currency: nil, isTime: false,
                measured: listed.measured)
        }
        return NumberPhrase.Unit(
            tokens: start..<(head + 1), kind: .count, currency: nil, isTime: tokens[head].isAny(.timeWord),
            measured: nil)
    }

    /// "€ 40": a sign right before the number.
    func sign(before start: Int) -> NumberPhrase.Unit? {
        guard start > 0, tokens[start - 1].kind == .symbol, let unit = listed(at: start - 1, limit: start),
            unit.kind == .currency
        else { return nil }
        return unit
    }

    private func listed(at start: Int, limit: Int) -> NumberPhrase.Unit? {
        let word = tokens[start].isWord ? tokens[start].word : sign(at: start)
        let unit = analysis.lexicon.numbers.units[word]?.first { unit in
            let end = start + unit.words.count
            return end <= limit && zip(start + 1..<end, unit.words.dropFirst()).allSatisfy { tokens[$0].word == $1 }
        }
        guard let unit else { return nil }
        let end = start + unit.words.count
        return NumberPhrase.Unit(
            tokens: start..<end, kind: unit.kind, currency: unit.currency, isTime: false,
            measured: measured(behind: end, limit: limit))
    }

    private func sign(at index: Int) -> WordID {
        guard tokens[index].kind == .symbol else { return WordTable.unknown }
        return analysis.word(in: Int(tokens[index].start)..<Int(tokens[index].end))
    }

    /// What a unit measures: the noun right behind it, or the genitive: "40 Prozent der Kosten".
    private func measured(behind start: Int, limit: Int) -> Range<Int>? {
        guard start < limit else { return nil }
        let isGenitive = analysis.lexicon.isMarker(tokens[start].word, .genitiveDeterminer)
        return head(from: isGenitive ? start + 1 : start, limit: limit).map { start..<($0 + 1) }
    }

    /// The noun behind a number and adjectives.
    private func head(from start: Int, limit: Int) -> Int? {
        var index = start
        while index < min(limit, start + UnitReader.mostModifiers), isModifier(index) { index += 1 }
        guard index < limit, tokens[index].isWord, tokens[index].isCapitalized, nouns.isNominal(index),
            !isElsewhere(index)
        else { return nil }
        return index
    }

    /// "schickt 150 Kanada nichts", "zwei Drittel": neither a name nor a number is counted.
    private func isElsewhere(_ index: Int) -> Bool {
        tokens[index].isAny([.state, .givenName]) && !tokens[index].isAny(.noun)
            || analysis.lexicon.numbers.numerals[tokens[index].word] != nil
    }

    private func isModifier(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .number { return index > 0 && tokens[index - 1].isAny(.determiner) }
        guard token.isWord, !token.isCapitalized else { return token.isAny(.stateAdjective) }
        if token.isAny([.adjective, .stateAdjective, .participle]) {
            return !token.isAny(.finite) || analysis.isAttributive(index)
        }
        if token.isAny([.quantifier, .numberWord]) { return true }
        return token.features.isEmpty && token.end - token.start > 3
    }
}
