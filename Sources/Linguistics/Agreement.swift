import Lexicon

/// Whether a noun phrase can be the subject of a verb form, by number.
package struct Agreement {
    let analysis: Analysis

    package init(analysis: Analysis) { self.analysis = analysis }

    /// True where the verb form can only be a plural.
    package func isPlural(_ finite: Int) -> Bool {
        let forms = analysis.lexicon.readings(of: analysis.tokens[finite].word).filter { $0.kind == .verb }.map(\.form)
        return forms.contains { $0.contains(.plural) }
            && !forms.contains { !$0.isDisjoint(with: [.singular1, .singular3]) }
    }

    /// False where the phrase is surely of another number than the verb form: "die Äußerungen bezeichnete …",
    /// "das Ergebnis kommentierten …".
    func allows(_ phrase: Range<Int>, finite: Int) -> Bool {
        let forms = analysis.lexicon.readings(of: analysis.tokens[finite].word).filter { $0.kind == .verb }.map(\.form)
        guard !forms.isEmpty else { return true }
        let isPlural = forms.contains { $0.contains(.plural) }
        let isSingular = forms.contains { !$0.isDisjoint(with: [.singular1, .singular3]) }
        if isSingular, !isPlural { return !isSurelyPlural(phrase) }
        if isPlural, !isSingular { return !isSurelySingular(phrase) }
        return true
    }

    /// The head, the first noun, has a plural form that is no singular.
    private func isSurelyPlural(_ phrase: Range<Int>) -> Bool {
        guard let head = head(of: phrase) else { return false }
        let genders = analysis.lexicon.readings(of: analysis.tokens[head].word).filter { $0.kind == .noun }.map(
            \.gender)
        return !genders.isEmpty && genders.allSatisfy { $0 == .plural }
    }

    /// A determiner that is only singular in the nominative opens the phrase, and nothing is joined to it.
    private func isSurelySingular(_ phrase: Range<Int>) -> Bool {
        analysis.lexicon.isMarker(analysis.tokens[phrase.lowerBound].word, .singularDeterminer)
            && !phrase.contains { analysis.lexicon.isMarker(analysis.tokens[$0].word, .andOr) }
            && !phrase.contains { analysis.tokens[$0].isAny(.numberWord) }
    }

    private func head(of phrase: Range<Int>) -> Int? {
        phrase.first { analysis.tokens[$0].isCapitalized && analysis.tokens[$0].isAny(.noun) }
    }
}
