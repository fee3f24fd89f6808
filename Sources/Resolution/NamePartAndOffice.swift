import Facts

/// A single name is the one known person whose name has it and who holds the same office of the same body.
struct NamePartAndOffice {
    static let rule = "name_part_and_office"

    func decision(for draft: PersonDraft, _ candidates: [PersonCandidate]) -> PersonDecision? {
        let alike = candidates.filter { candidate in
            candidate.hasName(with: draft.folded.text)
                && OfficeAgreement.shared(draft.offices, candidate.person.offices) != nil
        }
        guard let one = alike.first, alike.count == 1,
            let office = OfficeAgreement.shared(draft.offices, one.person.offices)
        else { return nil }
        return PersonDecision(
            name: draft.name, choice: .known(one.person.id), score: 0.8, rule: Self.rule,
            reason: "a part of the name, with the same office: \(office.summary)")
    }
}
