import Facts
import Lexicon
import Linguistics

/// Who was there for a state, an organization or a person.
///
/// Matches: Chile war bei dem Treffen in Lima durch General Juan Perez vertreten. · Außenministerin
/// Anna Berg vertrat Norwegen bei dem Gipfel in Rom. · Bei dem Treffen in Lima ließ sich Präsident Karl Huber von General
/// Juan Perez vertreten. · Chile schickte General Juan Perez zu dem Treffen in Lima.
/// Not: Chile war durch einen Vertrag gebunden. · Anwalt Karl Huber vertrat den Kläger bei dem Treffen.
struct DeputyPresent: EventRule {
    static let name = "deputy_present"

    func read(_ sentence: SentenceContext, of context: EventContext, into scene: inout EventScene) {
        for clause in sentence.clauses {
            for link in context.words.links(of: context.deed(of: clause)) {
                guard link.part == .represent || link.part == .send,
                    let mention = context.mention(in: clause, linkedBy: link, scene),
                    let time = ClauseTime(of: clause, in: sentence, context.article), !time.isNegated
                else { continue }
                let isObject =
                    !context.article.isLet(clause) && context.phrase(behind: .deputyPreposition, in: clause) == nil
                if link.part == .send {
                    sent(clause, time, context).map { scene.add([$0], to: mention) }
                } else if isObject {
                    active(clause, time, context).map { scene.add([$0], to: mention) }
                } else {
                    passive(clause, time, context).map { scene.add([$0], to: mention) }
                }
            }
        }
    }

    /// "Chile war durch X vertreten", "Chile ließ sich durch X vertreten"
    private func passive(_ clause: Clause, _ time: ClauseTime, _ context: EventContext) -> AttendanceDraft? {
        guard let phrase = context.phrase(behind: .deputyPreposition, in: clause),
            let deputy = deputy(in: phrase, context), let actor = context.subject(of: clause).first
        else { return nil }
        return draft(actor, deputy, time)
    }

    /// "X vertrat Chile"
    private func active(_ clause: Clause, _ time: ClauseTime, _ context: EventContext) -> AttendanceDraft? {
        guard !clause.isPassive, let subject = Subjects(context.article.analysis).subject(of: clause),
            let deputy = context.subject(of: clause).first, isPerson(deputy),
            let actor = context.nouns.freePhrases(of: clause, outside: [subject])
                .flatMap(context.participants.participants(in:)).first
        else { return nil }
        return draft(actor, deputy, time)
    }

    /// "Chile schickte X", "Chile schickte seinen Generalstabschef"
    private func sent(_ clause: Clause, _ time: ClauseTime, _ context: EventContext) -> AttendanceDraft? {
        guard !clause.isPassive, let subject = Subjects(context.article.analysis).subject(of: clause),
            let actor = context.subject(of: clause).first
        else { return nil }
        let objects = context.nouns.freePhrases(of: clause, outside: [subject])
        guard let deputy = objects.lazy.compactMap({ self.deputy(in: $0, context) }).first else { return nil }
        return draft(actor, deputy, time)
    }

    private func draft(_ actor: Participant, _ deputy: Participant, _ time: ClauseTime) -> AttendanceDraft? {
        guard actor.actor != deputy.actor else { return nil }
        return AttendanceDraft(
            participant: actor, status: time.isPast ? .represented : .expected, certainty: time.certainty,
            representative: deputy, rule: DeputyPresent.name, score: 0.85)
    }

    /// A person, or the holder of an office without a name.
    private func deputy(in phrase: Range<Int>, _ context: EventContext) -> Participant? {
        if let person = context.participants.participants(in: phrase).first(where: isPerson) { return person }
        let end = context.nouns.core(at: phrase.lowerBound, limit: phrase.upperBound) ?? phrase.upperBound
        guard (phrase.lowerBound..<end).contains(where: context.article.analysis.hasOffice) else { return nil }
        return Participant(actor: nil, tokens: phrase.lowerBound..<end, polity: nil)
    }

    private func isPerson(_ participant: Participant) -> Bool {
        if case .person? = participant.actor { true } else { false }
    }
}
