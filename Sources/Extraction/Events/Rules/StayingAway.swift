import Facts
import Lexicon
import Linguistics

/// Who stays away from a meeting, calls off taking part in it, or promises to come.
///
/// Matches: Ungarn blieb dem Gipfel in Rom fern. · Präsident Paul Biya sagte seine Teilnahme am Gipfel in Rom ab. · Bei
/// dem Treffen in Wien fehlte Kanzler Karl Nehammer.
/// Not: Bei dem Treffen in Wien fehlte das Geld. · Ungarn könnte dem Gipfel in Rom fernbleiben.
struct StayingAway: EventRule {
    static let name = "staying_away"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        for clause in sentence.clauses where !clause.isPassive {
            guard let (mention, status) = mention(in: clause, context, scene),
                let time = ClauseTime(of: clause, in: sentence, context.article), !time.isNegated,
                Outlook(of: clause, in: sentence, context) == .told
            else { continue }
            scene.add(
                context.withOrigin(context.subject(of: clause), in: clause).map {
                    AttendanceDraft(
                        participant: $0, status: status, certainty: time.certainty, rule: StayingAway.name, score: 0.9)
                }, to: mention)
        }
    }

    private func mention(
        in clause: Clause, _ context: EventContext, _ scene: EventScene
    ) -> (Int, Attendance.Status)? {
        let subject = Subjects(context.article.analysis).subject(of: clause)
        for link in context.words.links(of: clause.verb) {
            switch link.part {
            case .absentAt:
                if let mention = context.mention(in: clause, linkedBy: link, scene) { return (mention, .absent) }
            case .absentObject:
                if let mention = context.object(of: clause, scene, besides: subject) { return (mention, .absent) }
            case .cancel: if let mention = intended(in: clause, context, scene) { return (mention, .absent) }
            default: continue
            }
        }
        guard let verb = clause.verb, context.article.lexicon.positions.verbs[verb] == .pledge,
            let mention = intended(in: clause, context, scene)
        else { return nil }
        return (mention, .expected)
    }

    /// "seine Teilnahme am Gipfel": the noun with the meeting behind it.
    private func intended(in clause: Clause, _ context: EventContext, _ scene: EventScene) -> Int? {
        scene.mentions.indices.first { index in
            let mention = scene.mentions[index]
            guard mention.isNoun, clause.contains(mention.word), let preposition = mention.preposition else {
                return false
            }
            return context.has(preposition - 1, .intentionNoun) && preposition > 1
                && context.tokens[preposition - 2].isAny([.possessive, .definiteArticle])
        }
    }
}
