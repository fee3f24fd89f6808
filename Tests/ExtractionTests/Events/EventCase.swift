import Facts
import Testing

/// A text and every meeting that it speaks of with everyone who takes part; no others may be found.
///
/// Marks: `w` the words that name it first, `at` place, `t` time, `h` host, `a` who takes part, `d` who is there for
/// them. Parts are compared only where they are marked.
struct EventCase: Sendable, CustomTestStringConvertible {
    let marked: MarkedText
    let expected: [Meeting]

    /// What the marks do not say of a meeting.
    struct Meeting: Sendable, Equatable {
        let kind: Event.Kind
        let status: Event.Status
        /// City and state, as `Oslo NO`; nil where no place may be found.
        let place: String?
        let host: String?
        /// Who takes part: `attended NO`, `expected Karl Huber for CL`, `represented CL by Juan Perez`, `absent? HU`.
        let who: [String]

        init(
            _ kind: Event.Kind, _ place: String? = nil, host: String? = nil, status: Event.Status = .stated,
            _ who: String...
        ) {
            self.init(kind, place, host, status, who)
        }

        fileprivate init(
            _ kind: Event.Kind, _ place: String?, _ host: String?, _ status: Event.Status, _ who: [String]
        ) {
            self.kind = kind
            self.place = place
            self.host = host
            self.status = status
            self.who = who.sorted()
        }
    }

    /// The first `expected` is what the marks without a number or with 1 belong to.
    init(_ marked: String, _ expected: Meeting...) {
        self.marked = MarkedText(marked)
        self.expected = expected
    }

    var testDescription: String { marked.text }

    /// Finds the meetings in the text and compares them with the marks.
    func check() throws {
        let found = try SharedExtractor.findings(in: marked.text).events.map { Shown($0, in: marked.text) }
        let wanted = expected.enumerated().map {
            Shown(core: $1, parts: marked.parts(Shown.names, $0 + 1), text: marked.text)
        }
        expect(wanted, found: found, in: marked.text) { $0.isMet(by: $1) }
    }
}

/// A meeting as tests compare and print it.
private struct Shown: CustomStringConvertible {
    let core: EventCase.Meeting
    let parts: [String: [Span]]
    let text: String

    static let names = ["w", "at", "t", "h", "a", "d"]

    init(core: EventCase.Meeting, parts: [String: [Span]], text: String) {
        self.core = core
        self.parts = parts
        self.text = text
    }

    init(_ event: Event, in text: String) {
        let place = event.place.map { [$0.city, $0.state].compactMap(\.self).joined(separator: " ") }
        core = EventCase.Meeting(
            event.kind, place, event.host?.organization, event.status, event.attendances.map(Self.line))
        parts = [
            "w": [event.words], "at": event.place.map { [$0.span] } ?? [], "t": event.time.map { [$0] } ?? [],
            "h": event.host.map { [$0.span] } ?? [], "a": text.joined(event.attendances.map(\.actorSpan)),
            "d": text.joined(event.attendances.compactMap(\.representative?.span)),
        ]
        self.text = text
    }

    private static func line(_ attendance: Attendance) -> String {
        let doubt = attendance.certainty == .stated ? "" : "?"
        var line = "\(attendance.status.rawValue)\(doubt) \(name(attendance.actor))"
        switch attendance.onBehalfOf {
        case .state(let code): line += " for \(code)"
        case .organization(let key): line += " for \(key)"
        case nil: break
        }
        if let deputy = attendance.representative { line += " by \(deputy.person ?? "words")" }
        return line
    }

    private static func name(_ actor: Actor) -> String {
        switch actor {
        case .state(let code): code
        case .organization(let key): key
        case .person(let name): name
        case .collective(let group): "'\(group.text)'"
        }
    }

    /// True where `found` has the same core and covers what is marked here.
    func isMet(by found: Shown) -> Bool {
        core == found.core && Shown.names.allSatisfy { parts[$0] == [] || parts[$0] == found.parts[$0] }
    }

    var description: String {
        """
        \(core.kind) \(core.status) at \(core.place ?? "-") of \(core.host ?? "-"): \
        \(core.who.joined(separator: ", ")) \(text.shown(parts, Shown.names))
        """
    }
}
