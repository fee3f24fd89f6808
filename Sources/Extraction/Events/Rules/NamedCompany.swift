import Facts
import Lexicon
import Linguistics

/// Who met is named right behind a meeting that has been held.
///
/// Matches: Nach einem Treffen mit Kanzler Karl Nehammer in Wien sprach Präsident Paul Biya von Vertrauen.
/// Not: Vor einem Treffen mit Kanzler Karl Nehammer in Wien sprach Paul Biya von Vertrauen.
struct NamedCompany: EventRule {
    static let name = "named_company"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        for index in scene.mentions.indices where scene.mentions[index].isNoun {
            let mention = scene.mentions[index]
            guard let phrase = mention.company, mention.status == .stated,
                let clause = sentence.clauses.first(where: { $0.contains(mention.word) }),
                let time = ClauseTime(of: clause, in: sentence, context.article),
                !(mention.tokens.lowerBound..<mention.word).contains(where: { context.has($0, .toCome) })
            else { continue }
            let isBehind = mention.preposition.map { context.has($0, .afterPreposition) } ?? false
            let isHeld =
                context.link(of: clause, .happen) != nil && mention.preposition == nil
                && mention.reference != .new
            guard time.isPast, isBehind && !time.isNegated || isHeld && !time.isNegated else { continue }
            let found = context.participants.participants(in: phrase).filter { participant in
                // "bei den Gesprächen mit Chile": what goes on for long is no one meeting.
                guard mention.kind == .talks, case .person? = participant.actor else { return mention.kind != .talks }
                return true
            }
            scene.add(
                found.map {
                    AttendanceDraft(
                        participant: $0, status: .attended, certainty: time.certainty, rule: NamedCompany.name,
                        score: 0.8)
                }, to: index)
        }
    }
}
