import Facts

/// Decides which known person each person of an article is.
///
/// Never merges on doubt: a name that fits nobody, or several alike, becomes a person of its own.
package struct Resolver: Sendable {
    package init() {}

    /// The names of persons that need a decision, each once, to look up whom they could mean.
    package func names(in findings: Findings) -> [String] { PersonDraft.all(in: findings).map(\.name) }

    /// Decisions for every name of a person in `findings`, in the order of the findings.
    ///
    /// `known` are the persons of the store that the names could mean; which of them come first does not matter.
    package func decisions(for findings: Findings, known: [KnownPerson]) -> Decisions {
        let drafts = PersonDraft.all(in: findings)
        let candidates = known.map(PersonCandidate.init).sorted { $0.person.id < $1.person.id }
        var settled: [String: PersonDecision] = [:]
        // Full names first: a part of a name can then join one of this article's.
        for draft in drafts.filter(\.hasFullName) + drafts.filter({ !$0.hasFullName }) {
            settled[draft.name] = decision(for: draft, among: drafts, settled: settled, candidates)
        }
        return Decisions(
            persons: drafts.compactMap { settled[$0.name] },
            statementOfCommitment: findings.commitments.map { StatementLink.index(behind: $0, in: findings.statements) }
        )
    }

    private func decision(
        for draft: PersonDraft, among drafts: [PersonDraft], settled: [String: PersonDecision],
        _ candidates: [PersonCandidate]
    ) -> PersonDecision {
        if draft.hasFullName {
            return SameNameInArticle().decision(for: draft, drafts, settled)
                ?? SameName().decision(for: draft, candidates) ?? FullerName().decision(for: draft, candidates)
                ?? NewPerson().decision(for: draft)
        }
        return NamePartInArticle().decision(for: draft, drafts, settled)
            ?? NamePartAndOffice().decision(for: draft, candidates) ?? NewPerson().decision(for: draft)
    }
}
