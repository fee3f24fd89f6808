import Facts

/// Who settles which names are one human; the store keeps what it decides and asks again where that can change.
package protocol PersonIdentity: Sendable {
    /// The profile of every name of a person in `findings`, each name once. `source` is the article's key.
    func profiles(
        in findings: Findings, source: String, judgements: [PersonJudgement]
    ) -> [(name: String, profile: PersonProfile)]

    /// Which of the profiles are one human; each belongs to one group. Their order must not matter.
    func groups(of profiles: [PersonProfile], judgements: [PersonJudgement]) -> [PersonGroup]

    /// Names with equal blocks can be the same surname; those with others are not.
    func block(of name: FoldedName) -> String

    /// For each commitment of the findings the index of the statement that it comes out of, or nil.
    func statementsOfCommitments(in findings: Findings) -> [Int?]
}
