import Facts

/// A full name is a person known by one word of it only, where both hold the same office of the same body.
struct FullerName {
    static let rule = "fuller_name_and_office"

    func decision(for draft: PersonDraft, _ candidates: [PersonCandidate]) -> PersonDecision? {
        let alike = candidates.filter { candidate in
            candidate.names.allSatisfy { $0.words.count == 1 && draft.folded.words.contains($0.text) }
                && OfficeAgreement.shared(draft.offices, candidate.person.offices) != nil
        }
        guard let one = alike.first, alike.count == 1,
            let office = OfficeAgreement.shared(draft.offices, one.person.offices)
        else { return nil }
        let name = one.person.names.joined(separator: ", ")
        return PersonDecision(
            name: draft.name, choice: .known(one.person.id), score: 0.8, rule: Self.rule,
            reason: "known as \(name) with the same office: \(office.summary)")
    }
}
