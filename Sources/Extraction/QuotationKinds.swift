import Lexicon
import Linguistics

/// Tells quoted speech from quoted names and single words.
enum QuotationKinds {
    /// True where the quotation holds a clause: a finite verb among several words, or a closing mark of a sentence.
    static func isSpeech(_ quotation: Quotation, _ analysis: Analysis) -> Bool {
        let inside = quotation.inside
        if isFramed(quotation, analysis) { return true }
        guard inside.count >= 2 else { return false }
        if isIntegrated(quotation, analysis) { return false }
        if endsSentence(inside, analysis) { return true }
        if isName(quotation, analysis) { return false }
        let words = inside.filter { analysis.tokens[$0].isWord }
        guard words.count >= 2 else { return false }
        return inside.contains { analysis.tokens[$0].isAny(.finite) && !analysis.tokens[$0].isCapitalized }
    }

    /// „Nein“, antwortete er. – A verb of speech right behind the mark makes even one word speech.
    private static func isFramed(_ quotation: Quotation, _ analysis: Analysis) -> Bool {
        let tokens = analysis.tokens
        guard quotation.isClosed, quotation.inside.contains(where: { tokens[$0].isWord }) else { return false }
        if quotation.open > 0, tokens[quotation.open].flags.isDisjoint(with: .lineBreakBefore) {
            switch tokens[quotation.open - 1].kind {
            case .stop, .question, .exclamation, .ellipsis, .quotationMark: break
            default: return false
            }
        }
        // „Kurier“ meldete, … – without a comma the words are who speaks.
        var next = quotation.close + 1
        let isSentence = [.question, .exclamation].contains(tokens[quotation.close - 1].kind)
        guard next < tokens.count, tokens[next].kind == .comma || isSentence else { return false }
        if tokens[next].kind == .comma { next += 1 }
        return next < tokens.count && tokens[next].isAny(.speechVerb) && tokens[next].isAny(.finite)
            && !tokens[next].isCapitalized
    }

    private static func endsSentence(_ inside: Range<Int>, _ analysis: Analysis) -> Bool {
        guard let last = inside.last else { return false }
        return [.stop, .question, .exclamation, .ellipsis].contains(analysis.tokens[last].kind)
            && inside.contains { analysis.tokens[$0].isWord && !analysis.tokens[$0].isCapitalized }
    }

    /// "die „Aktion Haus hilft“": a few words with a capital behind a determiner are a name.
    private static func isName(_ quotation: Quotation, _ analysis: Analysis) -> Bool {
        guard quotation.open > 0, quotation.inside.count <= 6, let first = quotation.inside.first else { return false }
        return analysis.tokens[first].isCapitalized && analysis.tokens[quotation.open - 1].isAny(.determiner)
    }

    /// "der Bericht sei „ein Dokument, das wirkt“": words right before the mark make the quotation a part of their clause.
    private static func isIntegrated(_ quotation: Quotation, _ analysis: Analysis) -> Bool {
        guard quotation.open > 0, let first = quotation.inside.first else { return false }
        let mark = analysis.tokens[quotation.open]
        return analysis.tokens[quotation.open - 1].isWord && mark.flags.isDisjoint(with: .lineBreakBefore)
            && !analysis.tokens[first].isCapitalized
    }
}
