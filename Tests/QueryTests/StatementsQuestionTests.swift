import Facts
import Query
import TestSupport
import Testing

@Suite struct StatementsQuestionTests {
    private func ids(_ change: (inout StatementsQuestion) -> Void) throws -> [Int] {
        let fixture = try FixtureArchive()
        var question = StatementsQuestion()
        change(&question)
        return try fixture.open().rows(question).map(\.id)
    }

    @Test func restrictsByTheAddressee() throws {
        #expect(try ids { $0.addressedOrganizations = ["united_nations"] } == [4])
        #expect(try ids { $0.addressedOrganizations = ["nato"] } == [])
        #expect(try ids { $0.addressedPersons = ["ana_sousa"] } == [])
        #expect(try ids { $0.addressedStates = ["CL"] } == [])
    }

    @Test func restrictsByTheScore() throws {
        #expect(try ids { $0.minScore = 0 } == [1, 2, 3, 4])
        #expect(try ids { $0.minScore = 0.8 } == [1, 2, 3, 4])
        #expect(try ids { $0.minScore = 0.9 } == [1, 4])
        #expect(try ids { $0.minScore = 1 } == [])
        #expect(
            try ids {
                $0.minScore = 0.9
                $0.sources.publishers = ["xyz"]
            } == [4])
    }

    @Test func restrictsByTheSpeakerAndWhatIsSaid() throws {
        #expect(try ids { $0.persons = ["ana_sousa"] } == [1, 4])
        #expect(try ids { $0.organizations = ["nato"] } == [3])
        #expect(try ids { $0.kinds = [.direct] } == [1, 4])
        #expect(try ids { $0.namedStates = ["CL"] } == [2])
        #expect(try ids { $0.quoted = "Minensucher" } == [1])
        #expect(try ids { $0.topicWords = ["prüfen"] } == [4])
    }
}
