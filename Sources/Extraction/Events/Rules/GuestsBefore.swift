import Facts
import Lexicon
import Linguistics

/// Who came to the meeting that the sentence before speaks of: "Damals waren … nach Paris gereist".
///
/// Matches: Die EU tagte Ende März. Damals waren Vertreter aus 30 Staaten nach Paris gereist.
/// Not: Der Präsident sprach Ende März. Damals waren Vertreter aus 30 Staaten nach Paris gereist.
struct GuestsBefore: EventRule {
    static let name = "guests_before"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        guard let first = sentence.clauses.first, context.has(first.start, .then), scene.mentions.isEmpty,
            context.link(of: first, .travel) != nil, let verb = first.verbToken,
            let time = ClauseTime(of: first, in: sentence, context.article), time.isPast, !time.isNegated
        else { return }
        let found = context.subject(of: first)
        guard !found.isEmpty else { return }
        let goal = first.ranges.lazy.flatMap { $0 }.filter { context.has($0, .travelGoal) }
            .compactMap { context.circumstances.place(behind: $0, limit: first.end) }.first
        let mention = scene.add(
            EventMention(
                kind: .meeting, word: verb, tokens: first.start..<(first.start + 1), preposition: nil,
                reference: .before, place: goal, end: verb + 1, isGrounded: false, isNoun: false,
                sentence: sentence.number, rule: GuestsBefore.name))
        scene.add(
            found.map {
                AttendanceDraft(
                    participant: $0, status: .attended, certainty: time.certainty, rule: GuestsBefore.name, score: 0.8)
            }, to: mention)
    }
}
