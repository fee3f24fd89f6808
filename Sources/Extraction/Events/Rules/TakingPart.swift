import Facts
import Lexicon
import Linguistics

/// A verb of taking part in, leading or travelling to a meeting; "durch" names who was there for somebody.
///
/// Matches: Norwegen nahm an dem Treffen in Oslo teil. · Peru nahm an den Beratungen in Lima durch General Juan Perez
/// teil. · Außenminister Karl Huber reist zum EU-Gipfel.
/// Not: Norwegen könnte an dem Treffen in Oslo teilnehmen. · Norwegen nahm nach dem Treffen an der Zeremonie teil.
struct TakingPart: EventRule {
    static let name = "taking_part"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        for clause in sentence.clauses where !clause.isPassive && clause.kind != .infinitive {
            guard let link = context.link(of: clause, .attend, .attendObject, .travel) else { continue }
            let subject = Subjects(context.article.analysis).subject(of: clause)
            let mention =
                link.part == .attendObject
                ? context.object(of: clause, scene, besides: subject)
                : context.mention(in: clause, linkedBy: link, scene)
            guard let mention, !context.hasWord(.habit, in: clause),
                let time = ClauseTime(of: clause, in: sentence, context.article),
                let outlook = Outlook(of: clause, in: sentence, context),
                // "kam nicht zum Treffen, um …": staying away is told in other words.
                !(time.isNegated && link.part != .attend && link.part != .travel)
            else { continue }
            if time.isPast || time.isNegated { scene.mentions[mention].status = .stated }
            if !time.isNegated, link.part != .travel { read(clause, context, &scene.mentions[mention]) }
            let found = context.withOrigin(context.subject(of: clause), in: clause)
            let deputy = deputy(in: clause, context)
            scene.add(
                found.map { participant in
                    var status: Attendance.Status = time.isPast ? .attended : .expected
                    var certainty = time.certainty
                    if outlook == .expected { status = .expected }
                    if time.isNegated || outlook == .doubted { status = .absent }
                    if outlook == .doubted { certainty = .hedged }
                    if status == .attended, deputy != nil { status = .represented }
                    return AttendanceDraft(
                        participant: participant, status: status, certainty: certainty,
                        representative: status == .absent ? nil : deputy, rule: TakingPart.name, score: 0.9)
                }, to: mention)
        }
    }

    /// Where and when: the clause's place and time are those of the meeting.
    private func read(_ clause: Clause, _ context: EventContext, _ mention: inout EventMention) {
        guard mention.place == nil, mention.time == nil, mention.reference != .known else { return }
        mention.time = context.circumstances.time(in: clause, outside: [])
    }

    /// "durch General X"
    private func deputy(in clause: Clause, _ context: EventContext) -> Participant? {
        guard let phrase = context.phrase(behind: .deputyPreposition, in: clause) else { return nil }
        return context.participants.participants(in: phrase).first {
            if case .person? = $0.actor { true } else { false }
        }
    }
}

/// What the clause above says of a clause opened by "dass": that it is expected, or not.
enum Outlook {
    case told, expected, doubted

    /// Nil where the clause above only wants it.
    init?(of clause: Clause, in sentence: SentenceContext, _ context: EventContext) {
        guard clause.kind == .subordinate, let parent = clause.parent, let opener = clause.opener,
            opener.contains(where: { context.article.lexicon.isMarker(context.tokens[$0].word, .thatConjunction) })
        else {
            self = .told
            return
        }
        let above = sentence.clauses[parent]
        let parts = context.words.links(of: above.verb).map(\.part)
        let isNegated = above.ranges.joined().contains {
            context.article.lexicon.isMarker(context.tokens[$0].word, .plainNegation)
        }
        let isDemand = above.verb.map { context.article.lexicon.positions.verbs[$0] == .demand } ?? false
        if parts.contains(.expect) {
            self = isNegated ? .doubted : .expected
        } else if parts.contains(.wish) || isNegated || isDemand {
            return nil
        } else {
            self = .told
        }
    }
}
