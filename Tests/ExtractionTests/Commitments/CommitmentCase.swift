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
    struct Expected: Sendable, Equatable {
        /// Nil for a person.
        let actor: Party?
        let contribution: String
        let stance: Stance
        let certainty: Certainty
        let conditions: [String]
        /// States that the reason names; nil where no reason may be found.
        let because: [String]?
        let by: Actor?

        init(
            _ actor: Party?, _ contribution: String, _ stance: Stance, _ certainty: Certainty = .stated,
            conditions: [String] = [], because: [String]? = nil, by: Actor? = nil
        ) {
            self.actor = actor
            self.contribution = contribution
            self.stance = stance
            self.certainty = certainty
            self.conditions = conditions.sorted()
            self.because = because?.sorted()
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
        expect(wanted, found: found, in: marked.text) { $0.isMet(by: $1) }
    }
}

/// A commitment as tests compare and print it.
private struct Shown: CustomStringConvertible {
    let core: CommitmentCase.Expected
    let parts: [String: [Span]]
    let text: String

    private static let names = ["a", "k", "if", "why", "e"]

    init(_ commitment: Commitment, in text: String) {
        self.text = text
        core = CommitmentCase.Expected(
            Shown.party(commitment.actor), commitment.contribution, commitment.stance, commitment.certainty,
            conditions: commitment.conditions.map(\.concept), because: commitment.reason?.states,
            by: commitment.attributedTo == commitment.actor ? nil : commitment.attributedTo)
        parts = [
            "a": [commitment.actorSpan], "k": commitment.contributionSpan.map { [$0] } ?? [],
            "if": text.joined(commitment.conditions.map(\.span)), "why": commitment.reason.map { [$0.span] } ?? [],
            "e": [commitment.evidence],
        ]
    }

    init(_ expected: CommitmentCase.Expected, number: Int, _ marked: MarkedText) {
        text = marked.text
        core = expected
        var parts = marked.parts(Shown.names, number)
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
        """
        \(core.actor.map { "\($0)" } ?? "person") \(core.contribution) \(core.stance) \(core.certainty)\
         conditions \(core.conditions) because \(core.because.map { "\($0)" } ?? "-")\
         by \(core.by.map { "\($0)" } ?? "reporter") \(text.shown(parts, Shown.names))
        """
    }
}
