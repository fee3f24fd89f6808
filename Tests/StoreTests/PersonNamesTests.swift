import Facts
import Store
import TestSupport
import Testing

@Suite struct PersonNamesTests {
    let store: StoreUnderTest

    init() throws { store = try StoreUnderTest() }

    /// Records an article that names one person.
    private func name(_ name: String, as choice: PersonDecision.Choice, in location: String) throws {
        let text = "\(location): \(name) kam."
        let person = Person(name: name, mentions: [text.span(name)], rule: "test")
        _ = try store.archive.record(
            Fixture.source(text: text, location: location), findings: Findings(language: "de", persons: [person]),
            decisions: Decisions(persons: [
                PersonDecision(name: name, choice: choice, score: 0.9, rule: "test", reason: "because")
            ]), in: store.run)
    }

    @Test func aPersonGoesByTheNameOfMostSources() throws {
        try name("Ana Maria Cruz", as: .new("Ana Maria Cruz"), in: "1.txt")
        try name("Ana Cruz", as: .known(1), in: "2.txt")
        #expect(try store.rows("SELECT name, key FROM persons") == [["Ana Maria Cruz", "ana_maria_cruz"]])
        try name("Ana Cruz", as: .known(1), in: "3.txt")
        #expect(
            try store.rows("SELECT person, other_names, person_key FROM person_overview")
                == [["Ana Cruz", "Ana Maria Cruz", "ana_maria_cruz"]])
        try store.recordBare("Neu.", location: "2.txt")
        try store.recordBare("Auch neu.", location: "3.txt")
        #expect(try store.rows("SELECT person, other_names FROM person_overview") == [["Ana Maria Cruz", nil]])
    }

    @Test func aFullNameGoesBeforeAPart() throws {
        try name("Cruz", as: .new("Cruz"), in: "1.txt")
        try name("Cruz", as: .known(1), in: "2.txt")
        try name("Ana Cruz", as: .known(1), in: "3.txt")
        #expect(try store.rows("SELECT name FROM persons") == [["Ana Cruz"]])
    }

    @Test func twoPersonsOfOneNameHaveKeysOfTheirOwn() throws {
        try name("Ana Cruz", as: .new("Ana Cruz"), in: "1.txt")
        try name("Ana Cruz", as: .new("Ana Cruz"), in: "2.txt")
        try name("李", as: .new("…"), in: "3.txt")
        #expect(try store.rows("SELECT key FROM persons ORDER BY id") == [["ana_cruz"], ["ana_cruz_2"], ["person"]])
    }

    @Test func theDecisionIsARowWithItsReason() throws {
        try name("Ana Cruz", as: .new("Ana Cruz"), in: "1.txt")
        #expect(
            try store.rows("SELECT name, person_id, score, rule, reason, decided_by FROM person_links")
                == [["Ana Cruz", "1", "0.9", "test", "because", "resolver"]])
        #expect(try store.rows("SELECT person_link_id FROM mentions") == [["1"]])
    }

    @Test func findsWhoANameCouldMean() throws {
        try name("Ana Cruz", as: .new("Ana Cruz"), in: "1.txt")
        try name("Bo Li", as: .new("Bo Li"), in: "2.txt")
        try name("Zoë", as: .new("Zoë"), in: "3.txt")
        try store.record()
        func found(_ name: String) throws -> [String] { try store.archive.persons(like: [name]).flatMap(\.names) }
        #expect(try found("ana CRUZ") == ["Ana Cruz"])
        #expect(try found("Cruz") == ["Ana Cruz"])
        #expect(try found("Ana") == ["Ana Cruz"])
        #expect(try found("Zoe Li") == ["Zoë"])
        #expect(try found("Li Bo") == [])
        #expect(try found("An") == [])
        #expect(try found("") == [])
        let minister = try store.archive.persons(like: ["Øst"])
        #expect(minister.first?.offices == [OfficeTitle(office: "minister", of: .state("NO"), qualifier: .acting)])
        #expect(minister.first?.sourceCount == 1)
    }
}
