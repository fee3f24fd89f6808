import Facts
import Testing

/// A text and every position that it states; no others may be found.
///
/// That a position is on the actor's own word is as much as that it is on the reporter's.
///
/// Marks: `a` actor, `k` contribution, `if` conditions, `why` reason, `e` evidence. Evidence that is not marked is the
/// whole text; other parts are compared only where they are marked.
struct CommitmentCase: Sendable, CustomTestStringConvertible {
    let marked: MarkedText
    let expected: [Expected]

    /// Whose position is expected.
    enum Party: Sendable, Hashable {
        case state(String)
        case organization(String)
        case group(String, _ quantifier: String? = nil, of: String, members: [String] = [])
    }

    /// What the marks do not say of a position.
    struct Expected: Sendable {
        let actor: Party
        let contribution: String
        let stance: Stance
        let certainty: Certainty
        let conditions: [String]
        /// States that the reason names; nil where no reason may be found.
        let because: [String]?
        let by: Actor?

        init(
            _ actor: Party, _ contribution: String, _ stance: Stance, _ certainty: Certainty = .stated,
            conditions: [String] = [], because: [String]? = nil, by: Actor? = nil
        ) {
            self.actor = actor
            self.contribution = contribution
            self.stance = stance
            self.certainty = certainty
            self.conditions = conditions
            self.because = because
            self.by = by
        }
    }

    /// The first `expected` is what the marks without a number or with 1 belong to.
    init(_ marked: String, _ expected: Expected...) {
        self.marked = MarkedText(marked)
        self.expected = expected
    }

    var testDescription: String { marked.text }

    /// Finds the positions in the text and compares them with the marks.
    func check() throws {
        let found = try SharedExtractor.findings(in: marked.text).commitments.map { Shown($0, in: marked.text) }
        let wanted = expected.enumerated().map { Shown($0.element, number: $0.offset + 1, marked) }
        let missing = wanted.filter { commitment in !found.contains { commitment.isMet(by: $0) } }
        let unexpected = found.filter { commitment in !wanted.contains { $0.isMet(by: commitment) } }
        #expect(
            missing.isEmpty && unexpected.isEmpty,
            """
            \(marked.text)
            expected: \(missing.isEmpty ? "nothing else" : missing.map(\.description).joined(separator: "\n"))
            got: \(unexpected.isEmpty ? "nothing" : unexpected.map(\.description).joined(separator: "\n"))
            """)
    }
}

/// A commitment as tests compare and print it.
private struct Shown: CustomStringConvertible {
    /// What has to be equal.
    struct Core: Equatable {
        let actor: CommitmentCase.Party?
        let contribution: String
        let stance: Stance
        let certainty: Certainty
        let conditions: [String]
        let because: [String]?
        let by: Actor?
    }

    let core: Core
    let parts: [String: [Span]]
    let text: String

    private static let names = ["a", "k", "if", "why", "e"]

    init(_ commitment: Commitment, in text: String) {
        self.text = text
        core = Core(
            actor: Shown.party(commitment.actor), contribution: commitment.contribution, stance: commitment.stance,
            certainty: commitment.certainty, conditions: commitment.conditions.map(\.concept).sorted(),
            because: commitment.reason.map { $0.states.sorted() },
            by: commitment.attributedTo == commitment.actor ? nil : commitment.attributedTo)
        parts = [
            "a": [commitment.actorSpan], "k": commitment.contributionSpan.map { [$0] } ?? [],
            "if": text.joined(commitment.conditions.map(\.span)), "why": commitment.reason.map { [$0.span] } ?? [],
            "e": [commitment.evidence],
        ]
    }

    init(_ expected: CommitmentCase.Expected, number: Int, _ marked: MarkedText) {
        text = marked.text
        core = Core(
            actor: expected.actor, contribution: expected.contribution, stance: expected.stance,
            certainty: expected.certainty, conditions: expected.conditions.sorted(),
            because: expected.because?.sorted(), by: expected.by)
        var parts = Dictionary(uniqueKeysWithValues: Shown.names.map { ($0, marked.spans($0, number)) })
        if parts["e"] == [] { parts["e"] = [Span(0, marked.text.unicodeScalars.count)] }
        self.parts = parts
    }

    /// True where `found` has the same core and covers what is marked here.
    func isMet(by found: Shown) -> Bool {
        core == found.core && Shown.names.allSatisfy { parts[$0] == [] || parts[$0] == found.parts[$0] }
    }

    private static func party(_ actor: Actor) -> CommitmentCase.Party? {
        switch actor {
        case .state(let code): .state(code)
        case .organization(let key): .organization(key)
        case .collective(let group):
            .group(group.text, group.quantifier, of: group.base, members: group.members.sorted())
        case .person: nil
        }
    }

    var description: String {
        let words = Shown.names.compactMap { name in
            parts[name].flatMap { $0.isEmpty ? nil : "\(name)[\(text.shown($0))]" }
        }
        return """
            \(core.actor.map { "\($0)" } ?? "person") \(core.contribution) \(core.stance) \(core.certainty)\
             conditions \(core.conditions) because \(core.because.map { "\($0)" } ?? "-")\
             by \(core.by.map { "\($0)" } ?? "reporter") \(words.joined(separator: " "))
            """
    }
}
