import Facts
import Testing

@testable import Resolution

@Suite struct ResolverTests {
    private static let norway = OfficeTitle(office: "defence_minister", of: .state("NO"))
    private static let chile = OfficeTitle(office: "defence_minister", of: .state("CL"))

    private func person(_ name: String, _ offices: OfficeTitle...) -> Person {
        Person(
            name: name,
            offices: offices.map {
                OfficeHeld(office: $0.office, of: $0.of, qualifier: $0.qualifier, evidence: Span(0, 1))
            }, mentions: [Span(0, 1)], rule: "test")
    }

    private func decide(_ persons: Person..., known: KnownPerson...) -> [String: PersonDecision] {
        let findings = Findings(language: "de", persons: persons)
        let decisions = Resolver().decisions(for: findings, known: known).persons
        #expect(Resolver().decisions(for: findings, known: known.reversed()).persons == decisions)
        return Dictionary(decisions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func aNameThatFitsNobodyIsNew() {
        let decision = decide(person("Ana Cruz"), known: KnownPerson(id: 1, names: ["Bo Cruz"]))["Ana Cruz"]
        #expect(decision?.choice == .new("Ana Cruz"))
        #expect(decision?.rule == "new_person")
    }

    @Test func theSameFullNameIsTheSamePersonWhateverItsAccents() {
        let known = KnownPerson(id: 7, names: ["Zoé Müller-Li"])
        let decision = decide(person("Zoe Müller Li"), known: known)["Zoe Müller Li"]
        #expect(decision?.choice == .known(7))
        #expect(decision?.rule == "same_name")
        #expect(decision?.reason == "the same name")
    }

    @Test func ministersOfDifferentStatesStayTwo() {
        let known = KnownPerson(id: 7, names: ["Ana Cruz"], offices: [Self.norway])
        #expect(decide(person("Ana Cruz", Self.chile), known: known)["Ana Cruz"]?.choice == .new("Ana Cruz"))
        let both = KnownPerson(id: 7, names: ["Ana Cruz"], offices: [Self.norway, Self.chile])
        #expect(decide(person("Ana Cruz", Self.chile), known: both)["Ana Cruz"]?.choice == .known(7))
    }

    @Test func anOfficeOfAnOrganizationDoesNotPartOnePerson() {
        let known = KnownPerson(id: 7, names: ["Ana Cruz"], offices: [Self.norway])
        let head = OfficeTitle(office: "secretary_general", of: .organization("nato"))
        #expect(decide(person("Ana Cruz", head), known: known)["Ana Cruz"]?.choice == .known(7))
    }

    @Test func amongNamesakesTheOfficeDecidesThenTheSources() {
        let one = KnownPerson(id: 1, names: ["Ana Cruz"], offices: [Self.norway], sourceCount: 2)
        let two = KnownPerson(id: 2, names: ["Ana Cruz"], offices: [Self.chile], sourceCount: 5)
        let minister = decide(person("Ana Cruz", Self.norway), known: one, two)["Ana Cruz"]
        #expect(minister?.choice == .known(1))
        #expect(minister?.score == 1)
        let plain = decide(person("Ana Cruz"), known: one, two)["Ana Cruz"]
        #expect(plain?.choice == .known(2))
        #expect(plain?.score == 0.6)
    }

    @Test func aSurnameAloneJoinsNobodyWithoutAnOffice() {
        let known = KnownPerson(id: 7, names: ["Ana Cruz"], offices: [Self.norway])
        #expect(decide(person("Cruz"), known: known)["Cruz"]?.choice == .new("Cruz"))
        #expect(decide(person("Cruz", Self.chile), known: known)["Cruz"]?.choice == .new("Cruz"))
        let bodiless = OfficeTitle(office: "defence_minister", of: nil)
        #expect(decide(person("Cruz", bodiless), known: known)["Cruz"]?.choice == .new("Cruz"))
    }

    @Test func aPartOfTheNameJoinsWithTheSameOffice() {
        let known = KnownPerson(id: 7, names: ["Ana Cruz"], offices: [Self.norway])
        #expect(decide(person("Cruz", Self.norway), known: known)["Cruz"]?.choice == .known(7))
        let given = decide(person("Ana", Self.norway), known: known)["Ana"]
        #expect(given?.choice == .known(7))
        #expect(given?.rule == "name_part_and_office")
        #expect(given?.reason == "a part of the name, with the same office: defence_minister of NO")
    }

    @Test func aPresidentIsTheHeadOfState() {
        let known = KnownPerson(
            id: 7, names: ["Ana Cruz"], offices: [OfficeTitle(office: "head_of_state", of: .state("CL"))])
        let president = OfficeTitle(office: "president", of: .state("CL"))
        #expect(decide(person("Ana", president), known: known)["Ana"]?.choice == .known(7))
    }

    @Test func twoWhoFitAreDoubtAndDoubtMergesNothing() {
        let one = KnownPerson(id: 1, names: ["Ana Cruz"], offices: [Self.norway])
        let two = KnownPerson(id: 2, names: ["Bo Cruz"], offices: [Self.norway])
        #expect(decide(person("Cruz", Self.norway), known: one, two)["Cruz"]?.choice == .new("Cruz"))
    }

    @Test func aFullNameTakesInThePartKnownBefore() {
        let known = KnownPerson(id: 7, names: ["Ana"], offices: [Self.norway])
        let decision = decide(person("Ana Cruz", Self.norway), known: known)["Ana Cruz"]
        #expect(decision?.choice == .known(7))
        #expect(decision?.rule == "fuller_name_and_office")
        #expect(decide(person("Ana Cruz"), known: known)["Ana Cruz"]?.choice == .new("Ana Cruz"))
    }

    @Test func aPartJoinsTheFullNameOfItsArticle() {
        let decisions = decide(person("Cruz", Self.norway), person("Ana Cruz", Self.norway))
        #expect(decisions["Cruz"]?.choice == .new("Ana Cruz"))
        #expect(decisions["Cruz"]?.rule == "name_part_in_article")
        let apart = decide(person("Cruz"), person("Ana Cruz", Self.norway))
        #expect(apart["Cruz"]?.choice == .new("Cruz"))
        let known = KnownPerson(id: 7, names: ["Ana Cruz"])
        let joined = decide(person("Cruz", Self.norway), person("Ana Cruz", Self.norway), known: known)
        #expect(joined["Cruz"]?.choice == .known(7))
    }

    @Test func spellingsOfOneFullNameInAnArticleAreOnePerson() {
        let decisions = decide(person("Zoé Müller"), person("Zoe Müller"))
        #expect(decisions["Zoe Müller"]?.choice == .new("Zoé Müller"))
        #expect(decisions["Zoe Müller"]?.rule == "same_name_in_article")
    }

    @Test func everyNameHasOneDecisionAlsoOneThatOnlySpeaks() {
        let quote = Statement(
            kind: .direct, medium: .speech, quote: [Span(0, 1)], by: .person("Bo Li"), rule: "test", score: 1)
        let findings = Findings(
            language: "de", persons: [person("Ana Cruz"), person("Ana Cruz", Self.norway)], statements: [quote, quote])
        let decisions = Resolver().decisions(for: findings, known: [])
        #expect(decisions.persons.map(\.name) == ["Ana Cruz", "Bo Li"])
    }
}
