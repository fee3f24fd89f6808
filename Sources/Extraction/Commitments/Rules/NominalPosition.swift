import Facts
import Lexicon
import Linguistics

/// A position that a noun names: whose it is stands beside the noun, or is the subject of a verb that only carries it.
///
/// Matches: Die Zusage Norwegens, Soldaten zu entsenden, gilt weiter. · Chile gab das Versprechen, die Grenze zu öffnen. ·
/// Peru bekräftigte seine Bereitschaft zur Entsendung von Truppen.
/// Not: Die Zusage der Partei, Soldaten zu entsenden, gilt weiter. · Chile kritisiert das Versprechen, die Grenze zu öffnen.
struct NominalPosition: CommitmentRule {
    static let name = "nominal_position"

    func commitments(in sentence: SentenceContext, of context: CommitmentContext) -> [CommitmentDraft] {
        let article = context.article
        let nouns = sentence.tokens.filter { token in
            article.tokens[token].isAny(.noun) && article.tokens[token].isCapitalized
                && article.lexicon.positions.nouns[article.tokens[token].word] != nil
        }
        guard !nouns.isEmpty else { return [] }
        return context.committingClauses(of: sentence).flatMap { number -> [CommitmentDraft] in
            let clause = sentence.clauses[number]
            return nouns.filter { noun in clause.ranges.contains { $0.contains(noun) } }
                .flatMap { Scope(noun: $0, number, sentence, context)?.drafts(by: Self.name) ?? [] }
        }
    }
}
