import TestSupport
import Testing

@Suite struct CommitmentTests {
    @Test(arguments: Stances.right + Conditions.right + Parties.right + NoCommitments.right + Subjects.all)
    func everyPositionOfTheTextIsFoundAndNoOther(_ example: CommitmentCase) throws {
        try example.check()
    }

    @Test(
        .enabled(if: runsWantedCases),
        arguments: Stances.wanted + Conditions.wanted + Parties.wanted + NoCommitments.wanted)
    func wantedPositionsAreFound(_ example: CommitmentCase) throws {
        try example.check()
    }
}
