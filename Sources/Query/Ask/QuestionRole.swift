import Facts

/// What a word of `questions.tsv` does in a question.
enum QuestionRole: Sendable, Hashable {
    /// What kind of rows a question can ask for.
    enum Subject: String, Sendable, Hashable, CaseIterable {
        case commitments, conditions, statements, persons, offices, states, sources, events, conflicts
    }

    enum Relation: String, Sendable, Hashable, CaseIterable {
        case `in`, since, until, before, after
    }

    enum Link: String, Sendable, Hashable, CaseIterable {
        /// One thing depends on another.
        case any
        /// It is refused as long as the other is lacking.
        case without
        /// The same as `any`, where the condition is named.
        case named
    }

    /// A group of states by its base, a region of states and an alliance.
    struct Group: Sendable, Hashable {
        let base: String
        let region: String
        let alliance: String
    }

    case word, and, or, who, topic, place, addressee, according, requires, because, mention, reason, negation
    /// Asks how many; gets something.
    case count, receives
    /// Asks to whom something is said.
    case hearer
    /// A question that works, and its place among the examples.
    case example(Int)
    case time(Relation)
    case month(Int)
    case subject(Subject)
    case actors(Set<ActorName.Kind>)
    case group(Group)
    case stance(Set<Stance>)
    case offer(Set<Stance>)
    case certainty(Set<Certainty>)
    case kind(Set<StatementKind>)
    case qualifier(OfficeQualifier)
    case concept(String)
    case attendance(Set<Attendance.Status>)
    case meeting(Event.Kind)
    /// A body that meets; says so only in questions about meetings.
    case host(String)
    /// A city, as sources write it.
    case city(String)
    case bound(Quantity.Bound)
    case number(Int)
    case link(Link)

    /// Reads `stance:pledged,delivered`; nil where there is no such role or value.
    init?(_ text: Substring) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard let name = parts.first else { return nil }
        guard parts.count == 2 else {
            guard let plain = Self.plain[String(name)] else { return nil }
            self = plain
            return
        }
        let value = parts[1]
        let role: QuestionRole? =
            switch name {
            case "time": Relation(rawValue: String(value)).map(Self.time)
            case "example": Int(value).map(Self.example)
            case "month": Int(value).map(Self.month)
            case "subject": Subject(rawValue: String(value)).map(Self.subject)
            case "actors": Self.cases(value).map(Self.actors)
            case "group": Self.group(in: value)
            case "stance": Self.cases(value).map(Self.stance)
            case "offer": Self.cases(value).map(Self.offer)
            case "certainty": Self.cases(value).map(Self.certainty)
            case "kind": Self.cases(value).map(Self.kind)
            case "qualifier": OfficeQualifier(rawValue: String(value)).map(Self.qualifier)
            case "concept": .concept(String(value))
            case "attendance": Self.cases(value).map(Self.attendance)
            case "meeting": Event.Kind(rawValue: String(value)).map(Self.meeting)
            case "host": .host(String(value))
            case "city": .city(String(value))
            case "bound": Quantity.Bound(rawValue: String(value)).map(Self.bound)
            case "link": Link(rawValue: String(value)).map(Self.link)
            default: nil
            }
        guard let role else { return nil }
        self = role
    }

    /// Whether the word stands between a preposition and the name that it is about.
    var qualifies: Bool {
        if case .qualifier = self { true } else { false }
    }

    /// Whether the word only says what the next name is.
    var isMarker: Bool {
        switch self {
        case .topic, .place, .addressee, .according, .requires, .because, .time: true
        default: false
        }
    }

    private static let plain: [String: QuestionRole] = [
        "word": .word, "and": .and, "or": .or, "who": .who, "topic": .topic, "place": .place,
        "addressee": .addressee, "according": .according,
        "requires": .requires, "because": .because, "count": .count, "receives": .receives, "hearer": .hearer,
        "mention": .mention, "reason": .reason, "negation": .negation,
    ]

    private static func cases<Case: RawRepresentable<String> & Hashable>(_ text: Substring) -> Set<Case>? {
        let parts = text.split(separator: ",")
        let cases = parts.compactMap { Case(rawValue: String($0)) }
        return cases.count == parts.count && !cases.isEmpty ? Set(cases) : nil
    }

    private static func group(in value: Substring) -> QuestionRole? {
        let parts = value.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { return nil }
        return .group(Group(base: parts[0], region: parts[1], alliance: parts[2]))
    }
}
