import Facts

/// A name that no other rule settles is somebody new.
struct NewPerson {
    static let rule = "new_person"

    func decision(for draft: PersonDraft) -> PersonDecision {
        PersonDecision(
            name: draft.name, choice: .new(draft.name), score: draft.hasFullName ? 0.95 : 0.5, rule: Self.rule,
            reason: "nobody known fits the name")
    }
}
