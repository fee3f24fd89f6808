import TestSupport
import Testing

@Suite struct StatementTests {
    @Test(arguments: DirectSpeech.right + IndirectSpeech.right + SourcePhrases.right + NoStatements.right)
    func everyStatementOfTheTextIsFoundAndNoOther(_ example: StatementCase) throws {
        try example.check()
    }

    @Test(
        .enabled(if: runsWantedCases),
        arguments: DirectSpeech.wanted + IndirectSpeech.wanted + SourcePhrases.wanted + NoStatements.wanted)
    func wantedStatementsAreFound(_ example: StatementCase) throws {
        try example.check()
    }
}
