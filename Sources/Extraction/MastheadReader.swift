import Facts
import Lexicon
import Linguistics

/// Reads what the text says about its own origin: the date mark, the dateline and the agency signature.
struct MastheadReader {
    private let article: ArticleContext
    private let cast: Cast

    init(_ cast: Cast) {
        self.cast = cast
        article = cast.article
    }

    func masthead() -> Masthead {
        var masthead = Masthead()
        guard let first = article.sentences.first else { return masthead }
        masthead.date = markedDate(in: first.tokens)
        if first.sentence.role == .furniture {
            masthead.place = place(in: first.tokens)
            readOutlets(in: first.tokens, into: &masthead)
        }
        if let last = article.sentences.last, last.number > 0, last.sentence.role == .furniture {
            readOutlets(in: last.tokens, into: &masthead)
        }
        return masthead
    }

    /// "date 2025-04" at the very start.
    private func markedDate(in range: Range<Int>) -> Masthead.Reading? {
        let tokens = article.tokens
        guard range.count > 1,
            article.lexicon.layout.dateMarks.contains(Array(article.analysis.bytes(of: range.lowerBound))),
            tokens[range.lowerBound + 1].kind == .number
        else { return nil }
        var end = range.lowerBound + 2
        while end + 1 < range.upperBound, tokens[end].kind == .dash, !tokens[end].flags.contains(.spaceBefore),
            tokens[end + 1].kind == .number, !tokens[end + 1].flags.contains(.spaceBefore)
        {
            end += 2
        }
        let words = (range.lowerBound + 1)..<end
        let text = article.analysis.text(of: words)
        guard PublicationDate(text) != nil else { return nil }
        return Masthead.Reading(value: text, span: article.analysis.span(of: words))
    }

    private func place(in range: Range<Int>) -> Masthead.Reading? {
        let token = range.first { index in
            let token = article.tokens[index]
            return token.isCapitalized && token.isWord
                && (token.isAny([.city, .seat, .state]) || token.flags.contains(.allCapitals))
                && !token.isAny(.outlet)
        }
        guard let token else { return nil }
        return Masthead.Reading(
            value: article.analysis.text(of: token..<(token + 1)), span: article.analysis.span(of: token..<(token + 1)))
    }

    private func readOutlets(in range: Range<Int>, into masthead: inout Masthead) {
        for index in range where article.tokens[index].isAny(.outlet) {
            guard let reading = article.lexicon.reading(.outlet, of: article.tokens[index].word) else { continue }
            let found = Masthead.Reading(
                value: article.analysis.text(of: index..<(index + 1)),
                span: article.analysis.span(of: index..<(index + 1)))
            if article.lexicon.outlets[Int(reading.index)].kind == "agency" {
                masthead.agency = masthead.agency ?? found
            } else {
                masthead.outlet = masthead.outlet ?? found
            }
        }
    }
}
