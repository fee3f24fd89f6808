import Facts
import Testing

/// A text and every position that it states; no others may be found.
///
/// That a position is on the actor's own word is as much as that it is on the reporter's.
///
/// A position that several sentences state has an `e` around each.
///
/// Marks: `a` actor, `k` contribution, `n` quantity, `for` beneficiary, `at` place, `if` conditions, `why` reason,
/// `e` evidence. Evidence that is not marked is the whole text; other parts are compared only where they are marked.
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
        let details: Details

        init(
            _ actor: Party?, _ contribution: String, _ stance: Stance, _ certainty: Certainty = .stated,
            conditions: [String] = [], because: [String]? = nil, by: Actor? = nil, amount: String? = nil,
            receiver: String? = nil, place: String? = nil, size: String? = nil
        ) {
            self.actor = actor
            self.contribution = contribution
            self.stance = stance
            self.certainty = certainty
            self.conditions = conditions.sorted()
            self.because = because?.sorted()
            self.by = by
            details = Details(amount: amount, receiver: receiver, place: place, size: size)
        }

        static func == (left: Expected, right: Expected) -> Bool {
            left.actor == right.actor && left.contribution == right.contribution && left.stance == right.stance
                && left.certainty == right.certainty && left.conditions == right.conditions
                && left.because == right.because && left.by == right.by
        }
    }

    /// What a position's words come to; compared where it is given. "-" is for what may not be there.
    struct Details: Sendable, Equatable {
        /// Numbers, bound, currency: `40000000 EUR`, `150.. more_than`.
        var amount: String?
        /// State, organization, or `words`.
        var receiver: String?
        /// State, or `words`.
        var place: String?
        /// How many members the actor has: `30 about`, `..32`.
        var size: String?

        init(amount: String?, receiver: String?, place: String?, size: String?) {
            self.amount = amount
            self.receiver = receiver
            self.place = place
            self.size = size
        }

        init(_ commitment: Commitment) {
            amount = commitment.quantity.map(Details.text) ?? "-"
            receiver =
                switch commitment.beneficiary.map(\.actor) {
                case nil: "-"
                case .state(let code)??: code
                case .organization(let key)??: key
                default: "words"
                }
            place = commitment.place.map { $0.state ?? "words" } ?? "-"
            guard case .collective(let group) = commitment.actor else { return }
            let numbers = Details.range(group.atLeast?.description, group.atMost?.description)
            size = numbers == ".." ? "-" : numbers + (group.isApproximate ? " about" : "")
        }

        private static func text(_ quantity: Quantity) -> String {
            var parts = [range(quantity.atLeast?.description, quantity.atMost?.description)]
            if quantity.bound != .exactly { parts.append(quantity.bound.rawValue) }
            if quantity.unitKind != .count { parts.append(quantity.currency ?? quantity.unitKind.rawValue) }
            if quantity.isShared { parts.append("shared") }
            return parts.joined(separator: " ")
        }

        private static func range(_ least: String?, _ most: String?) -> String {
            least == most ? least ?? ".." : "\(least ?? "")..\(most ?? "")"
        }

        /// True where `found` is what is given here.
        func isMet(by found: Details) -> Bool {
            [(amount, found.amount), (receiver, found.receiver), (place, found.place), (size, found.size)].allSatisfy {
                $0.0 == nil || $0.0 == $0.1
            }
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

    private static let names = ["a", "k", "n", "for", "at", "if", "why", "e"]
    let details: CommitmentCase.Details

    init(_ commitment: Commitment, in text: String) {
        self.text = text
        core = CommitmentCase.Expected(
            Shown.party(commitment.actor), commitment.contribution, commitment.stance, commitment.certainty,
            conditions: commitment.conditions.map(\.concept), because: commitment.reason?.states,
            by: commitment.attributedTo == commitment.actor ? nil : commitment.attributedTo)
        details = CommitmentCase.Details(commitment)
        parts = [
            "n": commitment.quantity.map { [$0.span] } ?? [], "for": commitment.beneficiary.map { [$0.span] } ?? [],
            "at": commitment.place.map { [$0.span] } ?? [], "a": [commitment.actorSpan],
            "k": commitment.contributionSpan.map { [$0] } ?? [],
            "if": text.joined(commitment.conditions.map(\.span)), "why": commitment.reason.map { [$0.span] } ?? [],
            "e": text.joined([commitment.evidence] + commitment.furtherEvidence),
        ]
    }

    init(_ expected: CommitmentCase.Expected, number: Int, _ marked: MarkedText) {
        text = marked.text
        core = expected
        details = expected.details
        var parts = marked.parts(Shown.names, number)
        if parts["e"] == [] { parts["e"] = [Span(0, marked.text.unicodeScalars.count)] }
        self.parts = parts
    }

    /// True where `found` has the same core and covers what is marked here.
    func isMet(by found: Shown) -> Bool {
        core == found.core && details.isMet(by: found.details)
            && Shown.names.allSatisfy { parts[$0] == [] || parts[$0] == found.parts[$0] }
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
         by \(core.by.map { "\($0)" } ?? "reporter") amount \(details.amount ?? "any")\
         receiver \(details.receiver ?? "any") place \(details.place ?? "any") size \(details.size ?? "any")\
         \(text.shown(parts, Shown.names))
        """
    }
}
