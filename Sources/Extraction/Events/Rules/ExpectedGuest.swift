import Facts
import Lexicon
import Linguistics

/// Who is expected at a meeting.
///
/// Matches: Zu dem Treffen in Genf wird aus Chile Außenminister Juan Perez erwartet. · Auf dem Gipfel in Rom werden 30
/// Staatschefs erwartet.
/// Not: Auf dem Gipfel in Rom wird eine Einigung erwartet.
struct ExpectedGuest: EventRule {
    static let name = "expected_guest"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        for clause in sentence.clauses {
            guard let link = context.link(of: clause, .expect), clause.isPassive || isPassiveAlike(clause, context),
                let mention = context.mention(in: clause, linkedBy: link, scene)
            else { continue }
            let isNegated = clause.ranges.joined().contains {
                context.article.lexicon.isMarker(context.tokens[$0].word, .plainNegation)
            }
            guard let time = ClauseTime(of: clause, in: sentence, context.article) else { continue }
            let found = context.withOrigin(context.subject(of: clause), in: clause)
            scene.add(
                found.map {
                    AttendanceDraft(
                        participant: $0, status: isNegated ? .absent : .expected,
                        certainty: isNegated ? .hedged : time.certainty, rule: ExpectedGuest.name, score: 0.9)
                }, to: mention)
        }
    }

    /// "zu der rund 50 Länder erwartet werden": the helper of a clause whose verb is its participle.
    private func isPassiveAlike(_ clause: Clause, _ context: EventContext) -> Bool {
        guard let finite = clause.finite else { return false }
        return context.article.lexicon.isMarker(context.tokens[finite].word, .passiveHelper)
    }
}
