import Lexicon
import TestSupport
import Testing

@testable import Query

@Suite struct NameFinderTests {
    private func finder() throws -> NameFinder { try NameFinder(FixtureArchive().open(), tables: .bundled) }

    @Test(arguments: ["PT", "pt", "Portugal", "portugal"])
    func findsAState(_ name: String) throws {
        #expect(try finder().states(name) == ["PT"])
    }

    @Test(arguments: [("Vereinigte Staaten", "US"), ("USA", "US"), ("United Kingdom", "GB"), ("Norwegen", "NO")])
    func knowsAStateByAllItsNames(_ name: String, _ code: String) throws {
        #expect(try finder().states(name) == [code])
    }

    @Test(arguments: ["defence_minister", "Verteidigungsminister", "Verteidigungsministerin", "defence minister"])
    func findsAnOffice(_ name: String) throws {
        #expect(try finder().offices(name) == ["defence_minister"])
    }

    @Test(arguments: ["ana_sousa", "Ana Sousa", "Sousa"])
    func findsAPerson(_ name: String) throws {
        #expect(try finder().persons(name) == ["ana_sousa"])
    }

    @Test(arguments: [("morgenblatt", "Morgenblatt"), ("xyz", "xyz"), ("Gipfel am See", "Gipfel am See")])
    func findsAnOutletAnAgencyAndASource(_ name: String, _ found: String) throws {
        #expect(try finder().sources(name) == [found])
    }

    @Test func namesTheNearestWhereItKnowsNone() throws {
        #expect(throws: UnknownName(part: .state, name: "Portugl", nearest: "Portugal")) {
            try finder().states("Portugl")
        }
        #expect(throws: UnknownName(part: .person, name: "Ana Susa", nearest: "Ana Sousa")) {
            try finder().persons("Ana Susa")
        }
        #expect(throws: UnknownName(part: .office, name: "", nearest: nil)) { try finder().offices("") }
        #expect(throws: UnknownName(part: .source, name: "?!", nearest: nil)) { try finder().sources("?!") }
    }
}
