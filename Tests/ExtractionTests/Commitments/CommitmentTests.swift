import TestSupport
import Testing

@Suite struct CommitmentTests {
    @Test(
        arguments: Stances.right + Conditions.right + Parties.right + NoCommitments.right + Subjects.all
            + ActsOfStates.right + ActsOfStates.none)
    func everyPositionOfTheTextIsFoundAndNoOther(_ example: CommitmentCase) throws {
        try example.check()
    }

    @Test(arguments: Quantities.right + Quantities.beneficiaries + Quantities.places + Quantities.sizes)
    func howMuchForWhomAndWhereIsFound(_ example: CommitmentCase) throws {
        try example.check()
    }

    @Test(arguments: SeveralEvidences.joined + SeveralEvidences.apart)
    func whatSeveralSentencesStateIsOnePosition(_ example: CommitmentCase) throws {
        try example.check()
    }

    @Test(
        .enabled(if: runsWantedCases),
        arguments: Stances.wanted + Conditions.wanted + Parties.wanted + NoCommitments.wanted + Quantities.wanted)
    func wantedPositionsAreFound(_ example: CommitmentCase) throws {
        try example.check()
    }
}
