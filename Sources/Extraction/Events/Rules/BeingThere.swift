import Facts
import Lexicon
import Linguistics

/// Who is there, or is not, by a word beside a form of "sein".
///
/// Matches: Bei dem Treffen in Wien war auch Kanzler Karl Nehammer dabei. · Russland ist bei den Gesprächen in Genf nicht
/// dabei.
/// Not: Bei dem Treffen in Wien war er dabei. · Bei dem Treffen in Wien war Kanzler Karl Nehammer müde.
struct BeingThere: EventRule {
    static let name = "being_there"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        for clause in sentence.clauses {
            guard let finite = clause.finite, isHelper(finite, of: clause, context),
                let word = clause.ranges.joined().first(where: {
                    context.has($0, .presentWord) || context.has($0, .absenceWord)
                }),
                let mention = scene.mentions.indices.first(where: { isPlace(scene.mentions[$0], of: clause, context) }),
                let time = ClauseTime(of: clause, in: sentence, context.article),
                Outlook(of: clause, in: sentence, context) == .told
            else { continue }
            let isAway = context.has(word, .absenceWord) != time.isNegated
            scene.add(
                context.withOrigin(context.subject(of: clause), in: clause).map {
                    AttendanceDraft(
                        participant: $0, status: isAway ? .absent : time.isPast ? .attended : .expected,
                        certainty: time.certainty, rule: BeingThere.name, score: 0.85)
                }, to: mention)
        }
    }

    /// A form of a helper verb with no other verb beside it.
    private func isHelper(_ finite: Int, of clause: Clause, _ context: EventContext) -> Bool {
        guard context.tokens[finite].isAny([.auxiliary, .modal]) else { return false }
        return clause.verb.map { context.article.lexicon.verbs[Int($0)].isAuxiliary } ?? true
            || clause.nonfinite.allSatisfy { context.has($0, .presentWord) || context.has($0, .absenceWord) }
    }

    private func isPlace(_ mention: EventMention, of clause: Clause, _ context: EventContext) -> Bool {
        guard mention.isNoun, clause.contains(mention.word), let preposition = mention.preposition else { return false }
        return context.has(preposition, .afterPreposition)
    }
}
