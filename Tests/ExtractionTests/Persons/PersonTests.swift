import Facts
import TestSupport
import Testing

@Suite struct PersonTests {
    @Test(arguments: People.right + StatesNamed.right)
    func everyoneInTheTextIsFoundAndNoOther(_ example: PersonCase) throws {
        try example.check()
    }

    @Test(
        arguments: [
            ("Die polnische Ministerin Ada Kowal sprach.", .officeNamed),
            (
                "Der polnische Außenminister Jan Kowal traf seinen tschechischen Amtskollegen Petr Novak.",
                .officeOfCounterpart
            ),
            ("Polen will mehr. Außenminister Jan Kowal sprach.", .officeOfStateInFocus),
            // What is implied first and named later is named.
            (
                "Polen will mehr. Außenminister Jan Kowal sprach. Der polnische Außenminister Jan Kowal ging.",
                .officeNamed
            ),
        ] as [(String, OfficeHeld.Rule)])
    func anOfficeHasTheRuleThatReadIt(_ text: String, _ rule: OfficeHeld.Rule) throws {
        let held = try SharedExtractor.findings(in: text).persons.last?.offices
        #expect(held?.map(\.rule) == [rule])
        #expect(held?.map(\.isInferred) == [rule != .officeNamed])
    }

    @Test(.enabled(if: runsWantedCases), arguments: People.wanted + StatesNamed.wanted)
    func wantedPersonsAreFound(_ example: PersonCase) throws {
        try example.check()
    }
}
