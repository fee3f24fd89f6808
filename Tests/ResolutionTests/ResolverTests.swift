import Facts
import Lexicon
import Testing

@testable import Resolution

@Suite struct ResolverTests {
    private let resolver: Resolver

    init() throws { resolver = Resolver(try .bundled()) }

    private static let norway = OfficeTitle(office: "defence_minister", of: .state("NO"))
    private static let chile = OfficeTitle(office: "defence_minister", of: .state("CL"))
    private static let minister = OfficeTitle(office: "minister", of: nil)
    private static let ukraine = OfficeTitle(office: "president", of: .state("UA"))

    /// An article's profile of one name.
    private func profile(
        _ name: String, _ offices: OfficeTitle..., article: String = "a", states: [String] = [],
        judgements: [PersonJudgement] = []
    ) -> PersonProfile {
        let person = Person(
            name: name,
            offices: offices.map {
                OfficeHeld(office: $0.office, of: $0.of, qualifier: $0.qualifier, evidence: Span(0, 1))
            }, mentions: [Span(0, 1)], rule: "test")
        let findings = Findings(
            language: "de", persons: [person],
            states: states.map { StateMentioned(code: $0, mentions: []) })
        return resolver.profiles(in: findings, source: article, judgements: judgements)[0].profile
    }

    /// The names of each person, whatever the order of the profiles.
    private func persons(
        _ profiles: PersonProfile..., judgements: [PersonJudgement] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> [String: [String]] {
        let named = { (profiles: [PersonProfile]) in
            let groups = resolver.groups(of: profiles, judgements: judgements)
            return Dictionary(
                groups.map { group in (group.key, group.members.map { profiles[$0.profile].name.text }.sorted()) },
                uniquingKeysWith: { first, _ in first + ["two persons of one key"] })
        }
        let found = named(profiles)
        #expect(named(profiles.reversed()) == found, sourceLocation: sourceLocation)
        #expect(named(profiles.shuffled()) == found, sourceLocation: sourceLocation)
        return found
    }

    private func reasons(_ profiles: PersonProfile...) -> [String: String] {
        let members = resolver.groups(of: profiles).flatMap(\.members)
        return Dictionary(
            members.map { (profiles[$0.profile].name.text, "\($0.link.rule): \($0.link.reason)") },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func differentNamesAreDifferentPersons() {
        #expect(
            persons(profile("Ana Cruz"), profile("Bo Cruz"))
                == ["ana_cruz": ["ana cruz"], "bo_cruz": ["bo cruz"]])
    }

    @Test func theSameFullNameIsTheSamePersonWhateverItsAccents() {
        #expect(profile("Zoé Müller-Li") == profile("Zoe Müller Li"))
        #expect(
            persons(profile("Ana Cruz"), profile("Ana Cruz", Self.norway)) == ["ana_cruz": ["ana cruz", "ana cruz"]])
    }

    @Test func ministersOfDifferentStatesStayTwoAndWhoIsNeitherIsNobodysDouble() {
        #expect(
            persons(profile("Ana Cruz", Self.norway), profile("Ana Cruz", Self.chile))
                == ["ana_cruz_no": ["ana cruz"], "ana_cruz_cl": ["ana cruz"]])
        #expect(
            persons(profile("Ana Cruz", Self.norway), profile("Ana Cruz", Self.chile), profile("Ana Cruz")).count == 3)
        #expect(
            persons(
                profile("Ana Cruz", Self.norway), profile("Ana Cruz", Self.chile),
                profile("Ana Cruz", Self.chile, Self.norway)
            ).count == 3)
        #expect(persons(profile("Ana Cruz", Self.chile), profile("Ana Cruz", Self.chile, Self.norway)).count == 1)
    }

    @Test func anOfficeOfAnOrganizationDoesNotPartOnePerson() {
        let head = OfficeTitle(office: "secretary_general", of: .organization("nato"))
        #expect(persons(profile("Ana Cruz", Self.norway), profile("Ana Cruz", head)).count == 1)
    }

    @Test func foreignLettersCanBeWrittenInManyWays() {
        #expect(
            persons(
                profile("Wolodymyr Selenskyj", Self.ukraine), profile("Volodymyr Zelenskyy", Self.ukraine),
                profile("Volodymyr Zelensky"), profile("Selenski", Self.ukraine)
            ).count == 1)
        #expect(
            persons(
                profile("Sergej Lawrow", OfficeTitle(office: "foreign_minister", of: .state("RU"))),
                profile("Sergey Lavrov")
            ).count == 1)
        #expect(persons(profile("Ana Meier"), profile("Ana Meyer")).count == 2)
        #expect(persons(profile("Ana Meier", Self.norway), profile("Ana Meyer", Self.chile)).count == 2)
    }

    @Test func oneLetterOfAnotherScriptIsWrittenInSeveralWays() {
        let post = OfficeTitle(office: "foreign_minister", of: .state("UA"))
        #expect(persons(profile("Walerij Sybiha", post), profile("Valerii Sybiga", post)).count == 1)
        #expect(persons(profile("Taras Schewtschuk", post), profile("Taras Shevchuk", post)).count == 1)
        #expect(persons(profile("Viktor Orbán", Self.norway), profile("Victor Orban", Self.norway)).count == 1)
        #expect(persons(profile("Taras Schewtschuk", post), profile("Taras Shevchuk", Self.ukraine)).count == 2)
        #expect(persons(profile("Taras Schewtschuk", Self.norway), profile("Taras Shevchuk", Self.chile)).count == 2)
    }

    @Test func aMiddleNameMakesNobodyElse() {
        #expect(persons(profile("Ana Maria Cruz"), profile("Ana Cruz", Self.norway)).count == 1)
        #expect(persons(profile("Maria Cruz"), profile("Ana Maria Cruz")).count == 2)
    }

    @Test func aPartOfANameNeedsTheOfficeOrTheState() {
        let minister = profile("Ana Cruz", Self.norway)
        #expect(persons(minister, profile("Cruz", Self.norway)).count == 1)
        #expect(persons(minister, profile("Ana", Self.norway)).count == 1)
        #expect(persons(minister, profile("Cruz", Self.chile)).count == 2)
        #expect(persons(minister, profile("Cruz", article: "b", states: ["NO", "PE"])).count == 1)
        #expect(
            persons(minister, profile("Cruz", article: "b", states: ["PE"])).keys.sorted() == ["ana_cruz", "cruz_in_b"])
        #expect(persons(profile("Cruz", article: "a"), profile("Cruz", article: "b")).count == 2)
        #expect(
            persons(minister, profile("Bo Cruz", Self.norway), profile("Cruz", article: "b", states: ["NO"])).count == 3
        )
    }

    @Test func aTitleThatIsNoneOfTheirsMakesSomebodyElse() {
        let minister = profile("Ana Cruz", Self.norway)
        let president = OfficeTitle(office: "president", of: nil)
        #expect(persons(minister, profile("Cruz", president, article: "b", states: ["NO"])).count == 2)
        #expect(persons(minister, profile("Cruz", Self.minister, article: "b", states: ["PE"])).count == 1)
        let other = profile("Bo Cruz", Self.chile)
        #expect(persons(minister, other, profile("Cruz", Self.minister, article: "b", states: ["PE"])).count == 3)
        #expect(persons(minister, other, profile("Cruz", Self.minister, article: "b", states: ["NO"])).count == 2)
    }

    @Test func aGivenNameAloneIsWhoHasItWithThatOfficeInOneArticle() {
        #expect(persons(profile("Ana Cruz", Self.norway), profile("Ana", Self.norway)).count == 1)
        #expect(
            persons(profile("Ana Cruz", Self.norway), profile("Ana Li", Self.norway), profile("Ana", Self.norway)).count
                == 3)
    }

    @Test func theReasonSaysWhatTheRuleWentBy() {
        let found = reasons(profile("Ana Cruz", Self.norway), profile("Cruz", Self.norway))
        #expect(
            found["cruz"] == "name_part_and_office: a part of the name, with the same office: defence_minister of NO")
        #expect(found["ana cruz"] == "new_person: nobody else fits the name")
    }

    @Test func whatSomebodyJudgedGoesBeforeTheRules() {
        let merge = PersonJudgement(
            key: "m", content: .merge(.init(name: FoldedName("Ana Cruz")), .init(name: FoldedName("Ana Li"))), by: "eva"
        )
        #expect(
            persons(profile("Ana Cruz"), profile("Ana Li"), judgements: [merge]) == [
                "ana_cruz": ["ana cruz", "ana li"]
            ])
        let split = PersonJudgement(key: "s", content: .split(name: FoldedName("Ana Cruz"), source: "b"), by: "eva")
        #expect(
            persons(
                profile("Ana Cruz"), profile("Ana Cruz", article: "b", judgements: [split]), judgements: [split]
            ).count == 2)
        let rename = PersonJudgement(
            key: "r", content: .rename(.init(name: FoldedName("Ana Cruz")), to: "Ana Cruz-Li"), by: "eva")
        #expect(resolver.groups(of: [profile("Ana Cruz")], judgements: [rename])[0].givenName == "Ana Cruz-Li")
    }
}
