import Facts
import Linguistics

// The joined meetings as findings.
extension JoinedEvents {
    func findings(in context: EventContext) -> [Event] {
        events.map { event in
            let analysis = context.article.analysis
            let first = event.mentions[0]
            return Event(
                kind: event.kind, status: event.status, words: analysis.span(of: first.tokens),
                place: event.place.map { .init(city: $0.city, state: $0.state, span: analysis.span(of: $0.tokens)) },
                time: event.time.map(analysis.span(of:)),
                host: event.host.map { .init(organization: $0.organization, span: analysis.span(of: $0.tokens)) },
                attendances: event.attendances.compactMap { attendance($0.draft, $0.evidence, context) },
                evidence: analysis.span(of: event.evidence),
                furtherWords: event.mentions.dropFirst().map { analysis.span(of: $0.tokens) }, rule: first.rule,
                score: event.attendances.isEmpty ? 0.8 : 0.9)
        }
    }

    private func attendance(
        _ draft: AttendanceDraft, _ evidence: Range<Int>, _ context: EventContext
    ) -> Attendance? {
        guard let actor = draft.participant.actor else { return nil }
        let analysis = context.article.analysis
        return Attendance(
            actor: actor, actorSpan: analysis.span(of: draft.participant.tokens), status: draft.status,
            certainty: draft.certainty, onBehalfOf: draft.participant.polity,
            representative: draft.representative.map { deputy in
                var name: String?
                if case .person(let person)? = deputy.actor { name = person }
                return .init(person: name, span: analysis.span(of: deputy.tokens))
            }, evidence: analysis.span(of: evidence), rule: draft.rule, score: draft.score)
    }
}
