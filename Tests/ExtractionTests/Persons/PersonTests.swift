import TestSupport
import Testing

@Suite struct PersonTests {
    @Test(arguments: People.right + StatesNamed.right)
    func everyoneInTheTextIsFoundAndNoOther(_ example: PersonCase) throws {
        try example.check()
    }

    @Test(.enabled(if: runsWantedCases), arguments: People.wanted + StatesNamed.wanted)
    func wantedPersonsAreFound(_ example: PersonCase) throws {
        try example.check()
    }
}
