import Facts
import Linguistics

/// The answer of the one who is interviewed: a name with a colon opens it.
///
/// Matches: Bote: Bleiben Sie dabei?⏎Huber: Ja, das tue ich.⏎Bote: Auch morgen?⏎Huber: Auch dann.
/// Not: Das Ergebnis: Er bleibt.
struct InterviewTurn: StatementRule {
    static let name = "interview_turn"

    func statements(in sentence: SentenceContext, of article: ArticleContext) -> [StatementDraft] {
        guard sentence.sentence.role == .turn else { return [] }
        return article.analysis.turns.filter { sentence.tokens.contains($0.label.lowerBound) && !$0.isQuestion }.map {
            StatementDraft(
                kind: .direct, medium: .speechOrWriting, speaker: [$0.label],
                frame: [$0.label.lowerBound..<$0.body.lowerBound], quote: [$0.body], sentence: sentence.number,
                rule: InterviewTurn.name, score: 0.9)
        }
    }
}
