import Facts
import Query
import TestSupport
import Testing

@Suite struct CommitmentsQuestionTests {
    private func ids(_ change: (inout CommitmentFilter) -> Void) throws -> [Int] {
        let fixture = try FixtureArchive()
        var filter = CommitmentFilter()
        change(&filter)
        return try fixture.open().rows(CommitmentsQuestion(filter)).map(\.id)
    }

    @Test func findsNarrowerConceptsToo() throws {
        #expect(try ids { $0.conditions = ["us_backstop"] } == [1, 2])
        #expect(try ids { $0.conditions = ["us_air_cover"] } == [1])
        #expect(try ids { $0.contributions = ["participation"] } == [1, 2, 3, 4, 5, 6, 7, 9])
        #expect(try ids { $0.contributions = ["naval"] } == [4, 6])
    }

    @Test func findsAStateAsTheExampleOfAGroup() throws {
        #expect(try ids { $0.states = ["CL"] } == [5, 6])
        #expect(
            try ids {
                $0.states = ["CL"]
                $0.actorKinds = [.state]
            } == [5])
    }

    @Test func restrictsByEveryParameter() throws {
        #expect(try ids { $0.actorKinds = [.organization] } == [10])
        #expect(try ids { $0.organizations = ["nato"] } == [10])
        #expect(try ids { $0.bases = ["coalition members"] } == [2])
        #expect(try ids { $0.persons = ["ana_sousa"] } == [4])
        #expect(try ids { $0.attributedPersons = ["lars_moen"] } == [5])
        #expect(try ids { $0.attributedStates = ["PT"] } == [])
        #expect(try ids { $0.needsCondition = true } == [1, 2, 4, 6])
        #expect(try ids { $0.needsReason = true } == [1])
        #expect(try ids { $0.stances = [.pledged, .declined] } == [3, 7])
        #expect(try ids { $0.certainties = [.hedged] } == [5])
        #expect(try ids { $0.minScore = 0.9 } == [1, 3, 4, 6, 7, 8, 9])
        #expect(try ids { $0.minScore = 0.75 } == [1, 2, 3, 4, 6, 7, 8, 9, 10])
        #expect(try ids { $0.sources.publishers = ["xyz"] } == [6, 7, 8, 9, 10])
        #expect(try ids { $0.sources.from = "2025-04-15" } == [6, 7, 8, 9, 10])
        #expect(try ids { $0.sources.until = "2025-03-31" } == [1, 2, 3, 4, 5])
        #expect(try ids { $0.sources.states = ["JP"] } == [6, 7, 8, 9, 10])
        #expect(try ids { $0.sources.organizations = ["nato"] } == [6, 7, 8, 9, 10])
        #expect(try ids { $0.sources.persons = ["lars_moen"] } == [1, 2, 3, 4, 5])
    }

    @Test func givesTypedRows() throws {
        let fixture = try FixtureArchive()
        let rows = try fixture.open().rows(CommitmentsQuestion())
        let first = try #require(rows.first)
        #expect(first.actor == ActorName(kind: .state, key: "PT", name: "Portugal"))
        #expect(first.contribution == "participation" && first.contributionWords == "Teilnahme")
        #expect(first.stance == .conditional)
        #expect(first.conditions == ["us_air_cover"])
        #expect(first.reasonStates == ["MA"])
        #expect(first.rule == "test")
        #expect(first.score == 0.9)
        #expect(first.reason == "weil Marokko die Hafenstadt bedroht")
        #expect(first.attributedTo == nil)
        #expect(first.citation.outlet == "Morgenblatt")
        #expect(first.citation.published == "2025-03-12")
        #expect(first.quantity == nil && first.beneficiary == nil && first.place == nil)
        let pledge = try #require(rows.first { $0.id == 7 })
        #expect(pledge.quantity?.words == "rund 300 Soldaten")
        #expect(pledge.quantity?.atLeast == ExactNumber(300) && pledge.quantity?.atMost == ExactNumber(300))
        #expect(pledge.quantity?.bound == .about && pledge.quantity?.isShared == false)
        #expect(pledge.beneficiary == ActorName(kind: .state, key: "IN", name: "India"))
        let group = try #require(rows.first { $0.id == 6 })
        #expect(group.actor.kind == .collective)
        #expect(group.members == ["CL"])
        let unnamed = try #require(rows.first { $0.id == 2 })
        #expect(unnamed.contributionWords == nil)
        let condition = try #require(try fixture.open().rows(ConditionsQuestion()).first { $0.commitment == 1 })
        #expect(condition.contributionWords == "Teilnahme")
    }
}
