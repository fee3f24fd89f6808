import Facts
import Lexicon
import Linguistics

/// A number with what it counts.
///
/// Matches: Mehr als 30 Länder schickten Hilfe. · Es kamen 200 Experten. · Das Schiff brachte 500 Tonnen Weizen.
/// Not: Der Mann ist 33 Jahre alt. · Sie gewannen am 30. März mit 3:1. · Er lief um 12 Uhr los.
struct FigureFinder {
    static let name = "figure_finder"

    private let context: EventContext
    private let quantities: QuantityReader
    private let events: JoinedEvents
    private let numerals: WordMap<NumberWords.Numeral>
    private var tokens: [Token] { context.tokens }

    init(_ context: EventContext, _ events: JoinedEvents) {
        self.context = context
        self.events = events
        numerals = context.article.lexicon.numbers.numerals
        quantities = QuantityReader(context.article.analysis)
    }

    /// The figures of the article in text order.
    func figures() -> [Figure] {
        var found: [Figure] = []
        for sentence in context.article.sentences where sentence.sentence.role != .furniture {
            let end = sentence.tokens.upperBound
            var index = sentence.tokens.lowerBound
            while let number = firstNumber(in: index..<end) {
                index = max(index, number - FigureFinder.mostBounds)
                while index <= number {
                    guard quantities.mayBegin(index), let phrase = quantities.phrase(at: index, limit: end) else {
                        index += 1
                        continue
                    }
                    index = phrase.tokens.upperBound
                    if let figure = figure(phrase, in: sentence) { found.append(figure) }
                }
            }
        }
        return found
    }

    /// The base of collectives.tsv that states are.
    private static let statesBase = "states"

    /// No number has more words before it that bound it.
    private static let mostBounds = 6

    private func firstNumber(in range: Range<Int>) -> Int? {
        context.article.tokens.withUnsafeBufferPointer { tokens in
            range.first { tokens[$0].kind == .number || numerals.contains(tokens[$0].word) }
        }
    }

    private func figure(_ phrase: NumberPhrase, in sentence: SentenceContext) -> Figure? {
        guard let unit = phrase.unit, !unit.isTime, !isName(phrase), !isNegated(phrase), phrase.atLeast?.whole != 1,
            unit.kind == .count || unit.measured != nil
        else { return nil }
        let head = (unit.measured ?? unit.tokens).upperBound - 1
        guard !unit.tokens.contains(where: { context.has($0, .uncountedNoun) }), !context.has(head, .uncountedNoun),
            context.cast.memberAt[head] == nil, !isTime(unit), !isHyphenedNumber(head), isWhole(unit, head),
            !phrase.number.contains(where: { context.has($0, .uncountedNumber) })
        else { return nil }
        let analysis = context.article.analysis
        let counted = unit.kind == .count ? behindGenitive(unit.tokens) : unit.tokens
        let event = event(of: phrase, head, in: sentence)
        // "30 Minister" at a meeting are of as many states.
        let isOffice =
            event != nil && (tokens[head].isAny(.office) || analysis.compound(of: head, head: .office) != nil)
        return Figure(
            quantity: Quantity(
                span: analysis.span(of: phrase.tokens), atLeast: phrase.atLeast, atMost: phrase.atMost,
                bound: phrase.bound, unit: analysis.text(of: counted), unitKind: unit.kind, currency: unit.currency),
            measured: unit.kind == .count ? nil : unit.measured.map(analysis.span(of:)),
            base: unit.kind == .count
                ? context.participants.states(of: head) ?? (isOffice ? FigureFinder.statesBase : nil) : nil,
            event: event, evidence: analysis.span(of: sentence.tokens),
            rule: FigureFinder.name, score: unit.kind == .count ? 0.9 : 0.8)
    }

    /// "zwei der sechs Fregatten": the article is no part of what is counted.
    private func behindGenitive(_ unit: Range<Int>) -> Range<Int> {
        tokens[unit.lowerBound].isAny(.determiner) && unit.count > 1 ? (unit.lowerBound + 1)..<unit.upperBound : unit
    }

    private func isTime(_ unit: NumberPhrase.Unit) -> Bool { unit.tokens.contains { tokens[$0].isAny(.timeWord) } }

    /// False where what is counted only begins here ("vier Aktuelle Stunden"), or what is measured is not right behind.
    private func isWhole(_ unit: NumberPhrase.Unit, _ head: Int) -> Bool {
        let next = head + 1
        let goesOn =
            next < tokens.count && tokens[head].isAny(.adjective) && tokens[next].isWord && tokens[next].isCapitalized
        guard !goesOn, unit.kind == .measure, let measured = unit.measured else { return !goesOn }
        return measured.count == 1 || tokens[measured.lowerBound].isAny(.determiner)
    }

    /// "48-Jährige"
    private func isHyphenedNumber(_ index: Int) -> Bool {
        context.article.analysis.bytes(of: index).first.map { 0x30...0x39 ~= $0 } ?? true
            || context.article.lexicon.isMarker(tokens[index].word, .ageNoun)
    }

    /// "Artikel 12 Absatz 3", "Boeing 737", "(33)": the number is a part of a name or a note.
    private func isName(_ phrase: NumberPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        guard start > 0 else { return false }
        let before = tokens[start - 1]
        if before.kind == .openParenthesis || before.kind == .slash || before.kind == .symbol { return true }
        guard tokens[start].kind == .number, before.isWord, before.isCapitalized,
            !before.flags.contains(.opensSentence)
        else { return false }
        return !before.isAny([.state, .organization, .demonym, .seat, .city, .timeWord])
            && context.cast.memberAt[start - 1] == nil
    }

    private func isNegated(_ phrase: NumberPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        return start > 0 && tokens[start - 1].isAny(.negativeArticle)
    }

    // MARK: - The meeting

    /// The meeting whose participants are counted: who takes part, or what stands right before the meeting ("die 33
    /// Delegationen auf dem Gipfel"), or participants of the only meeting that the article speaks of.
    private func event(of phrase: NumberPhrase, _ head: Int, in sentence: SentenceContext) -> Int? {
        guard !events.events.isEmpty else { return nil }
        let parts = events.events.indices.first { index in
            events.events[index].attendances.contains { $0.draft.participant.tokens.overlaps(phrase.tokens) }
        }
        if let parts { return parts }
        let isPeople =
            context.participants.base(of: head) != nil || context.article.analysis.hasOfficeOrRole(head)
            || context.article.isNamed(head, by: { context.words.has($0, .participantNoun) })
        guard isPeople else { return nil }
        let end = phrase.tokens.upperBound
        // "Delegationen auf dem Gipfel", "ein Gipfel mit 50 Staaten"
        for (index, event) in events.events.enumerated() {
            for mention in event.mentions where mention.isNoun && sentence.tokens.contains(mention.word) {
                if let preposition = mention.preposition, preposition == end { return index }
                if let company = mention.company, company.overlaps(phrase.tokens) { return index }
            }
        }
        let from = phrase.tokens.lowerBound - 1
        let isParticipants =
            context.article.isNamed(head, by: { context.words.has($0, .participantNoun) })
            || from > sentence.tokens.lowerBound && context.has(from, .originPreposition)
                && context.article.isNamed(from - 1, by: { context.words.has($0, .participantNoun) })
        let past = events.events.indices.filter { events.events[$0].mentions[0].sentence <= sentence.number }
        return isParticipants && past.count == 1 ? past[0] : nil
    }
}
