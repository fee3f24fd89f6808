import Facts

/// Settles who is who: presents the persons of an article as profiles, and says which profiles are one human.
package struct Resolver: Sendable {
    package init() {}

    /// The profile of every name of a person in `findings`, in the order of the findings.
    ///
    /// `source` is the article's key; `judgements` may set names apart.
    package func profiles(
        in findings: Findings, source: String, judgements: [PersonJudgement] = []
    ) -> [(name: String, profile: PersonProfile)] {
        let drafts = PersonDraft.all(in: findings)
        let states = Set(findings.states.map(\.code))
        return drafts.map { draft in
            (draft.name, PersonProfile(draft, states: states, source: source, judgements: judgements))
        }
    }

    /// Which of the profiles are one human; each belongs to one group.
    package func groups(of profiles: [PersonProfile], judgements: [PersonJudgement] = []) -> [PersonGroup] {
        PersonGrouping.groups(of: profiles, judgements: judgements)
    }

    /// Names with equal blocks can be the same surname; those with others are not.
    package func block(of name: FoldedName) -> String { Skeleton.of(name.surname) }

    /// For each commitment of the findings the index of the statement that it comes out of, or nil.
    package func statementsOfCommitments(in findings: Findings) -> [Int?] {
        findings.commitments.map { StatementLink.index(behind: $0, in: findings.statements) }
    }
}

extension PersonProfile {
    init(_ draft: PersonDraft, states: Set<String>, source: String, judgements: [PersonJudgement]) {
        let offices = Set(draft.offices.map(OfficeAgreement.post))
        let isSupported = draft.hasFullName || !offices.filter { $0.of != nil }.isEmpty
        let apart = judgements.last { judgement in
            guard case .split(let name, let where_) = judgement.content else { return false }
            return name == draft.folded && (where_ == nil || where_ == source)
        }
        self.init(
            name: draft.folded, offices: offices, states: isSupported ? [] : states,
            source: isSupported ? nil : source, apart: apart?.key)
    }
}
