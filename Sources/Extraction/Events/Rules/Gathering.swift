import Facts
import Lexicon
import Linguistics

/// A verb by which a meeting is held, with who meets as its subject.
///
/// Matches: Die Außenminister der EU kommen am Montag in Luxemburg zusammen. · Präsident Paul Biya traf sich in Rom
/// mit Kanzler Karl Nehammer.
/// Not: Der Stürmer traf ins Tor. · Das Kabinett tagt stets in Bern.
struct Gathering: EventRule {
    static let name = "gathering"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        for clause in sentence.clauses {
            guard let link = context.link(of: clause, .gather, .gatherReflexive), let verb = clause.verbToken,
                link.part == .gather || isReflexive(clause, context), !context.hasWord(.habit, in: clause),
                let time = ClauseTime(of: clause, in: sentence, context.article), !time.isNegated
            else { continue }
            let found = context.subject(of: clause)
            let company = clause.ranges.flatMap { range in
                range.filter { context.has($0, .withPreposition) }
                    .compactMap { context.nouns.phrase(at: $0 + 1, limit: range.upperBound) }
            }.flatMap(context.participants.participants(in:))
            let named = noun(in: clause, scene)
            guard named != nil || !found.isEmpty || !company.isEmpty || hasBody(clause, context) else { continue }
            var own = named.map { scene.mentions[$0] } ?? mention(verb, clause, sentence, context)
            read(clause, found, context, &own)
            guard named != nil || isOneMeeting(own, found + company) else { continue }
            let mention = named ?? scene.add(own)
            scene.mentions[mention] = own
            scene.mentions[mention].isGrounded = true
            scene.add(
                (found + company).map {
                    AttendanceDraft(
                        participant: $0, status: time.isPast ? .attended : .expected, certainty: time.certainty,
                        rule: Gathering.name, score: 0.9)
                }, to: mention)
        }
    }

    /// "wo die Vereinten Nationen tagen": a body that meets at no place or time, and with nobody, has no meeting of its own.
    private func isOneMeeting(_ mention: EventMention, _ found: [Participant]) -> Bool {
        mention.place != nil || mention.time != nil || found.count > 1
            || found.contains { participant in
                switch participant.actor {
                case .person, .collective: true
                default: false
                }
            }
    }

    private func isReflexive(_ clause: Clause, _ context: EventContext) -> Bool {
        clause.ranges.joined().contains { context.tokens[$0].isAny(.reflexivePronoun) }
    }

    /// "In einer Sitzung traf sich …": the noun names the same meeting.
    private func noun(in clause: Clause, _ scene: EventScene) -> Int? {
        scene.mentions.indices.first { index in
            let mention = scene.mentions[index]
            return mention.isNoun && clause.contains(mention.word) && mention.preposition != nil
        }
    }

    /// "die Gruppe hatte getagt"
    private func hasBody(_ clause: Clause, _ context: EventContext) -> Bool {
        guard let subject = Subjects(context.article.analysis).subject(of: clause) else { return false }
        return subject.contains {
            context.has($0, .bodyNoun) || context.article.analysis.hasOffice($0)
                || context.cast.entityAt[$0] != nil
        }
    }

    private func mention(
        _ verb: Int, _ clause: Clause, _ sentence: SentenceContext, _ context: EventContext
    ) -> EventMention {
        let finite = clause.finite.map { $0 == verb ? verb : max(verb, $0) } ?? verb
        return EventMention(
            kind: .meeting, word: verb, tokens: verb..<(verb + 1), preposition: nil,
            reference: .new, end: finite + 1, isGrounded: true, isNoun: false,
            sentence: sentence.number, rule: Gathering.name)
    }

    private func read(
        _ clause: Clause, _ found: [Participant], _ context: EventContext, _ mention: inout EventMention
    ) {
        let known = found.map(\.tokens)
        mention.place = mention.place ?? context.circumstances.place(in: clause, outside: known)
        mention.time = mention.time ?? context.circumstances.time(in: clause, outside: known)
        guard mention.host == nil, let subject = Subjects(context.article.analysis).subject(of: clause) else { return }
        for entity in context.cast.entities(in: subject) {
            guard case .organization(let key)? = context.cast.actor(of: entity) else { continue }
            mention.host = EventMention.Host(organization: key, tokens: entity.tokens)
            return
        }
    }
}
