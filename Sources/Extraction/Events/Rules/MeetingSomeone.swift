import Facts
import Lexicon
import Linguistics

/// A verb of meeting with two sides that are named.
///
/// Matches: Präsident Paul Biya traf in Rom Bundeskanzler Karl Nehammer.
/// Not: Der Minister Karl Huber traf eine Entscheidung.
struct MeetingSomeone: EventRule {
    static let name = "meeting_someone"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        for clause in sentence.clauses where !clause.isPassive {
            guard context.link(of: clause, .meet) != nil, let verb = clause.verbToken,
                !clause.ranges.joined().contains(where: { context.tokens[$0].isAny(.reflexivePronoun) }),
                !context.hasWord(.habit, in: clause),
                let time = ClauseTime(of: clause, in: sentence, context.article), !time.isNegated,
                let subject = Subjects(context.article.analysis).subject(of: clause)
            else { continue }
            let hosts = context.subject(of: clause).filter(isPerson)
            let guests = context.participants.ungoverned(in: clause, outside: subject)
            guard !hosts.isEmpty, !guests.isEmpty else { continue }
            let drafts = (hosts + guests).map {
                AttendanceDraft(
                    participant: $0, status: time.isPast ? .attended : .expected, certainty: time.certainty,
                    rule: MeetingSomeone.name, score: 0.8)
            }
            let known = (hosts + guests).map(\.tokens)
            let mention = scene.add(
                EventMention(
                    kind: .meeting, word: verb, tokens: verb..<(verb + 1), preposition: nil, reference: .new,
                    place: context.circumstances.place(in: clause, outside: known),
                    time: context.circumstances.time(in: clause, outside: known), end: verb + 1, isGrounded: true,
                    isNoun: false, sentence: sentence.number, rule: MeetingSomeone.name))
            scene.add(drafts, to: mention)
        }
    }

    private func isPerson(_ participant: Participant) -> Bool {
        if case .person? = participant.actor { true } else { false }
    }
}
