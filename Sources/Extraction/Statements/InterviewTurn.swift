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
        guard let turn = article.analysis.turn(from: sentence.tokens.lowerBound), !turn.isQuestion else { return [] }
        return [
            StatementDraft(
                kind: .direct, medium: .speechOrWriting, speaker: [turn.label],
                frame: [turn.label.lowerBound..<turn.body.lowerBound], quote: [turn.body], sentence: sentence.number,
                rule: InterviewTurn.name, score: 0.9)
        ]
    }
}
