import Facts
import Linguistics

/// Runs the rules about meetings over an article and joins what several sentences say of one.
struct EventFinder {
    /// Nouns first, because the other rules ask for them; who is only one of a group last.
    private static let rules: [any EventRule] = [
        NamedMeeting(), Gathering(), MeetingSomeone(), TakingPart(), ExpectedGuest(), StayingAway(), BeingThere(),
        DeputyPresent(), AgreedPart(), NamedCompany(), GuestsBefore(), IncludedGuests(),
    ]

    static func events(in context: EventContext) -> JoinedEvents {
        var joiner = EventJoiner(context)
        for sentence in context.article.sentences
        where sentence.sentence.role != .furniture && mayTell(sentence, context) {
            var scene = EventScene()
            for rule in rules { rule.read(sentence, of: context, into: &scene) }
            for (mention, attendances) in zip(scene.mentions, scene.attendances) {
                joiner.add(mention, attendances, in: sentence)
            }
        }
        return joiner.joined
    }

    /// True where a word of the sentence names a meeting, a verb of it makes one, or it points at the one before.
    private static func mayTell(_ sentence: SentenceContext, _ context: EventContext) -> Bool {
        !context.meetings(in: sentence).isEmpty
            || sentence.clauses.contains { context.words.makesMeeting($0.verb) }
            || context.has(sentence.tokens.lowerBound, .then)
    }
}
