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
        var forms: VerbForm = []
        for reading in analysis.lexicon.readings(of: analysis.tokens[finite].word) where reading.kind == .verb {
            forms.formUnion(reading.form)
        }
        let isPlural = forms.contains(.plural)
        let isSingular = !forms.isDisjoint(with: [.singular1, .singular3])
        if isSingular, !isPlural { return !isSurelyPlural(phrase) }
        if isPlural, !isSingular { return !isSurelySingular(phrase) }
        return true
    }

    /// The head, the first noun, has a plural form that is no singular.
    private func isSurelyPlural(_ phrase: Range<Int>) -> Bool {
        guard let head = head(of: phrase) else { return false }
        let readings = analysis.lexicon.readings(of: analysis.tokens[head].word)
        return readings.contains { $0.kind == .noun }
            && readings.allSatisfy { $0.kind != .noun || $0.gender == .plural }
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
