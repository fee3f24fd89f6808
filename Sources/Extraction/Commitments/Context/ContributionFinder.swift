import Lexicon
import Linguistics

/// Finds words that name a contribution.
struct ContributionFinder {
    struct Mention {
        /// Index into the concept scheme.
        let concept: Int
        let tokens: Range<Int>
    }

    /// Tokens at which no trigger begins, found out once for all rules.
    private final class EmptyPlaces {
        var isEmpty: [Bool]

        init(count: Int) { isEmpty = Array(repeating: false, count: count) }
    }

    private let article: ArticleContext
    private let triggers: TriggerIndex?
    private let places: EmptyPlaces

    init(_ article: ArticleContext, scheme: String = "contribution") {
        self.article = article
        triggers = article.lexicon.concepts.triggers[scheme]
        places = EmptyPlaces(count: article.tokens.count)
    }

    /// The contributions that a token range names, in text order; at one place the longest words win.
    /// Several concepts can share their words, so that one place can give several mentions.
    func mentions(in range: Range<Int>) -> [Mention] {
        var found: [Mention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if places.isEmpty[index] {
                index += 1
                continue
            }
            var here = mentions(at: index, limit: range.upperBound)
            if here.isEmpty { here = mentions(behindHyphenOf: index) }
            found += here
            index = here.first?.tokens.upperBound ?? index + 1
        }
        return found
    }

    private func mentions(at index: Int, limit: Int) -> [Mention] {
        guard let triggers, article.tokens[index].isWord else {
            places.isEmpty[index] = true
            return []
        }
        let analysis = article.analysis
        let (first, second) = analysis.firstSmallLetters(of: index)
        var best: [Mention] = []
        var letters: [UInt8]?
        var begins = false
        for entry in triggers.candidates(first, second) {
            let end = index + entry.trigger.pieces.count
            let longest = best.first?.tokens.count ?? 0
            guard entry.trigger.pieces[0].matches(smallLetters(of: index, &letters)) else { continue }
            begins = true
            guard end <= limit, end - index >= longest,
                best.last?.concept != entry.concept || end - index > longest,
                zip(index..<end, entry.trigger.pieces).dropFirst().allSatisfy({ analysis.matches($0, $1) })
            else { continue }
            if end - index > longest { best.removeAll() }
            best.append(Mention(concept: entry.concept, tokens: index..<end))
        }
        if !begins, !article.tokens[index].flags.contains(.hyphenated) { places.isEmpty[index] = true }
        return best
    }

    /// "F-16-Kampfjets": what the last part of a hyphenated word names.
    private func mentions(behindHyphenOf index: Int) -> [Mention] {
        guard let triggers, article.tokens[index].flags.contains(.hyphenated) else { return [] }
        let letters = article.analysis.smallLetters(of: index)
        guard let hyphen = letters.lastIndex(of: UInt8(ascii: "-")) else { return [] }
        let part = Array(letters[(hyphen + 1)...])
        guard part.count > 1 else { return [] }
        return triggers.candidates(part[0], part[1])
            .filter { $0.trigger.pieces.count == 1 && $0.trigger.pieces[0].matches(part) }
            .map { Mention(concept: $0.concept, tokens: index..<(index + 1)) }
    }

    /// The token's small letters, made for the first trigger that asks for them.
    private func smallLetters(of token: Int, _ known: inout [UInt8]?) -> [UInt8] {
        if let known { return known }
        let letters = article.analysis.smallLetters(of: token)
        known = letters
        return letters
    }
}

extension Analysis {
    /// True where the token, in small letters, is the trigger's word.
    func matches(_ token: Int, _ piece: ConceptScheme.Trigger.Piece) -> Bool {
        piece.matches(smallLetters(of: token))
    }
}
