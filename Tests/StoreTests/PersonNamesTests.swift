import Facts
import Store
import TestSupport
import Testing

@Suite struct PersonNamesTests {
    let store: StoreUnderTest

    init() throws { store = try StoreUnderTest() }

    /// Records an article that names one person.
    private func name(_ name: String, in location: String) throws {
        let text = "\(location): \(name) kam."
        let person = Person(name: name, mentions: [text.span(name)], rule: "test")
        _ = try store.archive.record(
            Fixture.source(text: text, location: location), findings: Findings(language: "de", persons: [person]),
            in: store.run)
    }

    @Test func aPersonGoesByTheNameOfMostSources() throws {
        try name("Ana Maria Cruz", in: "1.txt")
        try name("Ana Cruz", in: "2.txt")
        #expect(try store.rows("SELECT name, key FROM persons") == [["Ana Maria Cruz", "ana_cruz"]])
        try name("Ana Cruz", in: "3.txt")
        #expect(
            try store.rows("SELECT person, other_names, person_key FROM person_overview")
                == [["Ana Cruz", "Ana Maria Cruz", "ana_cruz"]])
        try store.recordBare("Neu.", location: "2.txt")
        try store.recordBare("Auch neu.", location: "3.txt")
        #expect(try store.rows("SELECT person, other_names FROM person_overview") == [["Ana Maria Cruz", nil]])
    }

    @Test func aFullNameGoesBeforeAPart() throws {
        try name("Cruz", in: "1.txt")
        try name("Cruz", in: "2.txt")
        try name("Ana Cruz", in: "3.txt")
        #expect(try store.rows("SELECT name FROM persons") == [["Ana Cruz"]])
    }

    @Test func aPersonWithoutArticlesIsNoRow() throws {
        try name("Ana Cruz", in: "1.txt")
        try name("Bo Cruz", in: "2.txt")
        #expect(try store.rows("SELECT count(*) FROM persons") == [["1"]])
    }

    @Test func theDecisionIsARowWithItsReason() throws {
        try name("Ana Cruz", in: "1.txt")
        #expect(
            try store.rows("SELECT name, person_id, score, rule, reason, decided_by FROM person_links")
                == [["Ana Cruz", "1", "0.9", "test", "because", "resolver"]])
        #expect(try store.rows("SELECT person_link_id FROM mentions") == [["1"]])
    }
}
