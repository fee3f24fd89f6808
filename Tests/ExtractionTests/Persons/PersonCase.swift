import Facts
import Testing

/// A text with everyone whom it names, their offices, and the states that it names; no others may be found.
///
/// Marks: `p` the mentions of a person, `o` the words that give their offices, in text order; a state's mentions are
/// marked with its code.
struct PersonCase: Sendable, CustomTestStringConvertible {
    let marked: MarkedText
    let persons: [Expected]
    let states: Set<String>

    /// A person as the text gives them.
    struct Expected: Sendable, Equatable, CustomStringConvertible {
        let name: String
        let offices: [OfficeTitle]
        var mentions: [Span] = []
        var evidence: [Span] = []

        init(_ name: String, _ offices: OfficeTitle...) {
            self.name = name
            self.offices = offices
        }

        fileprivate init(_ person: Person) {
            name = person.name
            offices = person.offices.map { OfficeTitle(office: $0.office, of: $0.of, qualifier: $0.qualifier) }
            mentions = person.mentions.sorted()
            evidence = person.offices.map(\.evidence)
        }

        var description: String {
            let titles = offices.map {
                "\($0.office) of \($0.of.map { "\($0)" } ?? "-") \($0.qualifier?.rawValue ?? "")"
            }
            return "\(name) \(titles) mentions \(mentions) evidence \(evidence)"
        }
    }

    /// The first of `persons` is whom the marks without a number or with 1 belong to; `states` are all states named.
    init(_ marked: String, _ persons: Expected..., states: Set<String> = []) {
        let text = MarkedText(marked)
        self.marked = text
        self.states = states
        self.persons = persons.enumerated().map { index, person in
            var person = person
            person.mentions = text.spans("p", index + 1)
            person.evidence = text.spans("o", index + 1)
            return person
        }
    }

    var testDescription: String { marked.text }

    /// Finds persons and states of the text and compares them with the marks.
    func check() throws {
        let findings = try SharedExtractor.findings(in: marked.text)
        let found = findings.persons.map(Expected.init)
        expect(persons, found: found, in: marked.text, isMet: ==)
        let mentions = Dictionary(uniqueKeysWithValues: findings.states.map { ($0.code, $0.mentions.sorted()) })
        let expected = Dictionary(uniqueKeysWithValues: states.map { ($0, marked.spans($0)) })
        #expect(
            mentions == expected,
            """
            \(marked.text)
            expected: states \(expected.sorted { $0.key < $1.key }.map { "\($0.key)[\(marked.text.shown($0.value))]" })
            got: \(mentions.sorted { $0.key < $1.key }.map { "\($0.key)[\(marked.text.shown($0.value))]" })
            """)
    }
}

extension OfficeTitle {
    /// An office of a state, by its code.
    static func of(_ state: String, _ office: String, _ qualifier: OfficeQualifier? = nil) -> OfficeTitle {
        OfficeTitle(office: office, of: .state(state), qualifier: qualifier)
    }

    /// An office of an organization, by its key.
    static func at(_ organization: String, _ office: String, _ qualifier: OfficeQualifier? = nil) -> OfficeTitle {
        OfficeTitle(office: office, of: .organization(organization), qualifier: qualifier)
    }

    /// An office that the text gives to no state or organization.
    static func plain(_ office: String, _ qualifier: OfficeQualifier? = nil) -> OfficeTitle {
        OfficeTitle(office: office, of: nil, qualifier: qualifier)
    }
}
