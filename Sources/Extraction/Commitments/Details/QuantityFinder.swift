import Facts
import Lexicon
import Linguistics

/// Finds the quantity of a contribution: in its own noun phrase ("150 Soldaten"), before it as a measure ("500 Tonnen
/// Weizen"), or behind it ("Hilfe in Höhe von 40 Millionen Euro"). A number from elsewhere is never its quantity.
struct QuantityFinder {
    private let site: ContributionSite
    private let reader: QuantityReader
    private var article: ArticleContext { site.article }

    init(_ site: ContributionSite) {
        self.site = site
        reader = QuantityReader(site.article.analysis)
    }

    /// The quantity's words; nil where the contribution has none.
    func phrase() -> NumberPhrase? {
        if site.isVerb { return objectOfVerb() }
        if site.isUnlisted { return opening() }
        return inside() ?? behind()
    }

    private func quantities(in range: Range<Int>) -> [NumberPhrase] {
        reader.phrases(in: range).filter { phrase in
            guard let unit = phrase.unit else { return false }
            return !unit.isTime && !isNegated(phrase) && !site.isTaken(phrase.tokens)
        }
    }

    /// "keine 40 Soldaten"
    private func isNegated(_ phrase: NumberPhrase) -> Bool {
        phrase.tokens.lowerBound > 0
            && article.tokens[phrase.tokens.lowerBound - 1].isAny([.negativeArticle, .negation])
    }

    /// "150 Soldaten", "40 Millionen Euro", "500 Tonnen Weizen", "20 Millionen Euro Soforthilfe"
    private func inside() -> NumberPhrase? {
        let range = site.clause.ranges.first { $0.contains(site.tokens.lowerBound) } ?? site.tokens
        return quantities(in: range).first { phrase in
            guard let unit = phrase.unit, !isPartOfName(phrase) else { return false }
            return unit.tokens.overlaps(site.tokens) || unit.measured?.overlaps(site.tokens) ?? false
        }
    }

    /// "die 500 Euro Strafe der 3 Soldaten": a genitive behind another noun is counted for that noun's sake.
    private func isPartOfName(_ phrase: NumberPhrase) -> Bool {
        let before = phrase.tokens.lowerBound - 1
        return before > 0 && article.lexicon.isMarker(article.tokens[before].word, .genitiveDeterminer)
            && article.tokens[before - 1].isCapitalized
    }

    /// "Hilfe für Syrien in Höhe von 40 Millionen Euro", "Kredit über 2 Milliarden Euro", "Hilfspaket (40 Mio. Euro)"
    private func behind() -> NumberPhrase? {
        for attachment in site.attachments {
            guard let preposition = attachment.preposition,
                let opener = article.amountOpener(at: preposition, limit: attachment.phrase.upperBound),
                let phrase = quantities(in: attachment.phrase).first,
                phrase.tokens.lowerBound == attachment.phrase.lowerBound, let unit = phrase.unit
            else { continue }
            // "von 30 Ländern" tells whose it is.
            if opener > 1 || unit.kind == .currency || unit.kind == .measure { return phrase }
        }
        let open = site.attachments.last?.phrase.upperBound ?? site.tokens.upperBound
        guard open + 1 < article.tokens.count, article.tokens[open].kind == .openParenthesis,
            site.sentence.tokens.contains(open + 1),
            let phrase = quantities(in: (open + 1)..<site.sentence.tokens.upperBound).first,
            phrase.tokens.lowerBound == open + 1, phrase.unit?.kind == .currency
        else { return nil }
        return phrase
    }

    /// "will 150 Soldaten ausbilden": the one quantity of the clause that no preposition governs.
    private func objectOfVerb() -> NumberPhrase? {
        let subject = site.clause.isPassive ? nil : Subjects(article.analysis).subject(of: site.clause)
        let found = site.clause.ranges.flatMap(quantities(in:)).filter { phrase in
            let start = phrase.tokens.lowerBound
            return !(subject?.overlaps(phrase.tokens) ?? false) && phrase.unit?.kind != .percent
                && !(start > 0 && article.tokens[start - 1].isAny([.preposition, .pronominalAdverb]))
        }
        return found.count == 1 ? found[0] : nil
    }

    /// What is told in the text's own words has the quantity that it begins with: "500 Migranten aufzunehmen".
    private func opening() -> NumberPhrase? {
        var start = site.tokens.lowerBound
        if article.tokens[start].isAny([.definiteArticle, .possessive]) { start += 1 }
        guard let phrase = quantities(in: start..<site.tokens.upperBound).first, phrase.tokens.lowerBound == start
        else { return nil }
        return phrase
    }
}
