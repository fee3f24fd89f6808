import Facts
import Lexicon

/// A text with its tokens, sentences and quotations. The bytes are shared, never cut up into strings.
package final class Analysis: Sendable {
    package let lexicon: Lexicon
    /// The article's text in UTF-8.
    package let bytes: [UInt8]
    package let tokens: [Token]
    package let sentences: [Sentence]
    package let quotations: [Quotation]
    /// What the sides of an interview say, in text order; empty in other articles.
    package let turns: [Turn]
    /// For each token the quotation around it, as an index into `quotations`; -1 where there is none.
    package let quotationOfToken: [Int32]

    /// Analyses a text: tokens, sentences, layout and quotations, in time linear to its length.
    package init(_ text: String, lexicon: Lexicon) {
        var draft = AnalysisDraft(text, lexicon: lexicon)
        let quotations = draft.quotations()
        var owner = [Int32](repeating: -1, count: draft.tokens.count)
        for (number, quotation) in quotations.enumerated() where owner[quotation.open] == -1 {
            for token in quotation.tokens { owner[token] = Int32(number) }
        }
        draft.lookUpSentenceOpeners()
        LayoutReader.mark(&draft)
        turns = InterviewReader.mark(&draft)
        self.lexicon = lexicon
        bytes = draft.bytes
        tokens = draft.tokens
        sentences = draft.sentences
        self.quotations = quotations
        quotationOfToken = owner
    }

    /// True where the word, or the last part of a compound, is an office or a role.
    package func hasOfficeOrRole(_ index: Int) -> Bool {
        tokens[index].isAny([.office, .role]) || headReading(of: index) != nil
    }

    /// True for a verb form that can stand before its noun too: "die kontrollierte Zeitung".
    package func isAttributive(_ index: Int) -> Bool {
        tokens[index].isAny(.finite) && !tokens[index].isCapitalized
            && lexicon.readings(of: tokens[index].word).contains { $0.kind == .verb && $0.form.contains(.attributive) }
    }

    /// The bytes of a token.
    package func bytes(of token: Int) -> ArraySlice<UInt8> {
        bytes[Int(tokens[token].start)..<Int(tokens[token].end)]
    }

    /// The text of a token range as it stands.
    package func text(of range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return String(
            decoding: bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)], as: UTF8.self)
    }

    /// The code points that a token range covers.
    package func span(of range: Range<Int>) -> Span {
        Span(Int(tokens[range.lowerBound].scalarStart), Int(tokens[range.upperBound - 1].scalarEnd))
    }
}

extension Analysis {
    /// The number of code points in a stretch of the text.
    package func scalarCount(in range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
}
