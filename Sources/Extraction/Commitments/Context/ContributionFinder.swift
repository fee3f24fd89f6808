import Lexicon
import Linguistics

/// Finds words that name a contribution.
struct ContributionFinder {
    struct Mention {
        /// Index into the concept scheme.
        let concept: Int
        let tokens: Range<Int>
    }

    /// What is found out once for all rules.
    private final class Memory {
        /// Tokens at which no trigger begins.
        var isEmpty: [Bool]

        init(count: Int) { isEmpty = Array(repeating: false, count: count) }
    }

    private let article: ArticleContext
    private let triggers: TriggerIndex?
    private let memory: Memory

    init(_ article: ArticleContext, scheme: String = "contribution") {
        self.article = article
        triggers = article.lexicon.concepts.triggers[scheme]
        memory = Memory(count: article.tokens.count)
    }

    /// The contributions that a token range names, in text order; at one place the longest words win.
    /// Several concepts can share their words, so that one place can give several mentions.
    func mentions(in range: Range<Int>) -> [Mention] {
        var found: [Mention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if memory.isEmpty[index] {
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
            memory.isEmpty[index] = true
            return []
        }
        let analysis = article.analysis
        var best: [Mention] = []
        var begins = false
        triggers.forEach(beginningWith: analysis.smallLetters(of: index)) { entry in
            begins = true
            let pieces = entry.trigger.pieces
            let end = index + pieces.count
            let longest = best.first?.tokens.count ?? 0
            guard end <= limit, end - index >= longest,
                best.last?.concept != entry.concept || end - index > longest,
                zip(index..<end, pieces).dropFirst().allSatisfy({ analysis.matches($0, $1) })
            else { return }
            if end - index > longest { best.removeAll() }
            best.append(Mention(concept: entry.concept, tokens: index..<end))
        }
        if !begins, !article.tokens[index].flags.contains(.hyphenated) { memory.isEmpty[index] = true }
        return best
    }

    /// "F-16-Kampfjets": what the last part of a hyphenated word names.
    private func mentions(behindHyphenOf index: Int) -> [Mention] {
        guard let triggers, article.tokens[index].flags.contains(.hyphenated) else { return [] }
        let letters = article.analysis.smallLetters(of: index)
        guard let hyphen = letters.lastIndex(of: UInt8(ascii: "-")) else { return [] }
        var found: [Mention] = []
        triggers.forEach(beginningWith: letters.suffix(from: hyphen + 1)) { entry in
            guard entry.trigger.pieces.count == 1 else { return }
            found.append(Mention(concept: entry.concept, tokens: index..<(index + 1)))
        }
        return found
    }
}

extension Analysis {
    /// True where the token, in small letters, is the trigger's word.
    func matches(_ token: Int, _ piece: ConceptScheme.Trigger.Piece) -> Bool {
        piece.matches(smallLetters(of: token))
    }
}
