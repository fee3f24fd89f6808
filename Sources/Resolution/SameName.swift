import Facts

/// A known person with the same full name is that person, unless their offices belong to different states.
///
/// Among several of that name the one with a shared office is meant, else the one that most sources name.
struct SameName {
    static let rule = "same_name"

    func decision(for draft: PersonDraft, _ candidates: [PersonCandidate]) -> PersonDecision? {
        let alike = candidates.filter { candidate in
            candidate.names.contains(draft.folded) && !OfficeAgreement.clash(draft.offices, candidate.person.offices)
        }
        let supported = alike.filter { OfficeAgreement.shared(draft.offices, $0.person.offices) != nil }
        if let one = supported.first, supported.count == 1,
            let office = OfficeAgreement.shared(draft.offices, one.person.offices)
        {
            return decision(draft, one, score: 1, "the same name and office: \(office.summary)")
        }
        if let one = alike.first, alike.count == 1 {
            return decision(draft, one, score: 0.95, "the same name")
        }
        let most = alike.map(\.person.sourceCount).max()
        guard let one = alike.first(where: { $0.person.sourceCount == most }) else { return nil }
        return decision(draft, one, score: 0.6, "one of \(alike.count) of that name, and the one most sources name")
    }

    private func decision(
        _ draft: PersonDraft, _ candidate: PersonCandidate, score: Double, _ reason: String
    ) -> PersonDecision {
        PersonDecision(
            name: draft.name, choice: .known(candidate.person.id), score: score, rule: Self.rule, reason: reason)
    }
}
