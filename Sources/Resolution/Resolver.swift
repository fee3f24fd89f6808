import Facts
import Lexicon

/// Settles who is who: presents the persons of an article as profiles, and says which profiles are one human.
package struct Resolver: Sendable {
    private let words: PersonWords

    package init(_ words: PersonWords) { self.words = words }

    /// The profile of every name of a person in `findings`, in the order of the findings.
    ///
    /// `source` is the article's key; `judgements` may set names apart.
    package func profiles(
        in findings: Findings, source: String, judgements: [PersonJudgement] = []
    ) -> [(name: String, profile: PersonProfile)] {
        let drafts = PersonDraft.all(in: findings)
        let states = Set(findings.states.map(\.code))
        return drafts.map { draft in
            (
                draft.name,
                PersonProfile(draft, posts: posts(of: draft), states: states, source: source, judgements: judgements)
            )
        }
    }

    /// The offices under the one key of their post, without their qualifiers.
    private func posts(of draft: PersonDraft) -> Set<OfficeTitle> {
        Set(draft.offices.map { OfficeTitle(office: words.offices.post($0.office), of: $0.of) })
    }

    /// Which of the profiles are one human; each belongs to one group.
    package func groups(of profiles: [PersonProfile], judgements: [PersonJudgement] = []) -> [PersonGroup] {
        PersonGrouping.groups(of: profiles, judgements: judgements, words)
    }

    /// Names with equal blocks can be the same surname; those with others are not.
    package func block(of name: FoldedName) -> String { Skeleton.of(name.surname, words.spellings) }

    /// For each commitment of the findings the index of the statement that it comes out of, or nil.
    package func statementsOfCommitments(in findings: Findings) -> [Int?] {
        findings.commitments.map { StatementLink.index(behind: $0, in: findings.statements) }
    }
}

extension PersonProfile {
    init(
        _ draft: PersonDraft, posts offices: Set<OfficeTitle>, states: Set<String>, source: String,
        judgements: [PersonJudgement]
    ) {
        let isSupported = draft.hasFullName || !offices.filter { $0.of != nil }.isEmpty
        let apart = judgements.last { $0.setsApart(draft.folded, in: source) }
        self.init(
            name: draft.folded, offices: offices, states: isSupported ? [] : states,
            source: isSupported ? nil : source, apart: apart?.key)
    }
}
