import Facts
import Lexicon
import Linguistics

/// Who is named as one of a group that takes part: "darunter …".
///
/// Matches: An dem Treffen in Rom nahmen Vertreter aus 30 Staaten teil, darunter Kanzler Karl Nehammer.
/// Not: In Rom starben 30 Menschen, darunter Kanzler Karl Nehammer.
struct IncludedGuests: EventRule {
    static let name = "included_guests"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        guard let word = sentence.tokens.first(where: { context.has($0, .including) }) else { return }
        for index in scene.mentions.indices {
            guard
                let group = scene.attendances[index].last(where: { draft in
                    if case .collective? = draft.participant.actor {
                        draft.participant.tokens.upperBound <= word
                    } else {
                        false
                    }
                })
            else { continue }
            var start = word + 1
            while start < sentence.tokens.upperBound,
                context.tokens[start].isAny([.adverb, .particle]), !context.tokens[start].isAny(.determiner)
            {
                start += 1
            }
            let end = (start..<sentence.tokens.upperBound).first {
                context.tokens[$0].kind == .stop
                    || context.tokens[$0].isAny(.finite) && !context.tokens[$0].isCapitalized
            }
            guard start < end ?? sentence.tokens.upperBound else { return }
            let found = context.participants.participants(in: start..<(end ?? sentence.tokens.upperBound))
            scene.add(
                found.map {
                    AttendanceDraft(
                        participant: $0, status: group.status, certainty: group.certainty, rule: IncludedGuests.name,
                        score: 0.8)
                }, to: index)
            return
        }
    }
}
