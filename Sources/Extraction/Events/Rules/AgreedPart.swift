import Facts
import Lexicon
import Linguistics

/// Who agrees, or refuses, to take part in a meeting, told with an infinitive.
///
/// Matches: Ungarn weigerte sich, an dem Gipfel in Rom teilzunehmen. · Kanada sagte zu, an dem Gipfel in Rom teilzunehmen.
/// Not: Ungarn forderte Kanada auf, an dem Gipfel in Rom teilzunehmen.
struct AgreedPart: EventRule {
    static let name = "agreed_part"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        for clause in sentence.clauses where clause.kind == .infinitive {
            guard let link = context.link(of: clause, .attend), let parent = clause.parent,
                let mention = context.mention(in: clause, linkedBy: link, scene),
                let status = status(of: sentence.clauses[parent], context),
                let time = ClauseTime(of: sentence.clauses[parent], in: sentence, context.article), !time.isNegated
            else { continue }
            scene.add(
                context.subject(of: sentence.clauses[parent]).map {
                    AttendanceDraft(
                        participant: $0, status: status, certainty: time.certainty, rule: AgreedPart.name, score: 0.8)
                }, to: mention)
        }
    }

    private func status(of clause: Clause, _ context: EventContext) -> Attendance.Status? {
        let positions = context.article.lexicon.positions
        guard let verb = clause.verb else { return nil }
        switch positions.verbs[verb] ?? positions.reflexiveVerbs[verb] {
        case .pledge: return .expected
        case .refuse, .reject: return .absent
        default: return nil
        }
    }
}
