import Facts

/// One thing that words of a question can mean.
enum Meaning: Sendable, Hashable {
    case role(QuestionRole)
    /// A concept; `needsState` must stand beside it, where the words mean it only together with that state.
    case concept(String, needsState: String?)
    case state(String, StateForm)
    case organization(String)
    case office(String)
    /// Persons of the archive who have the name.
    case persons([NamedPerson])
    /// Outlets, agencies or sources of the archive.
    case publishers([String])
    case period(Period)
    /// A word for whom a statement is made to, as articles have it: "Wort".
    case hearer(String)
    /// A word that the archive's articles have, where the question says that something is about it.
    case text(String)

    /// Whether both name the same state.
    func sharesState(with other: Meaning) -> Bool {
        guard case .state(let code, _) = self, case .state(code, _) = other else { return false }
        return true
    }

    /// The key of a concept.
    var concept: String? {
        guard case .concept(let key, _) = self else { return nil }
        return key
    }

    var role: QuestionRole? {
        guard case .role(let role) = self else { return nil }
        return role
    }
}

/// How a word names a state.
enum StateForm: Sendable, Hashable {
    case noun
    /// Before what it qualifies: "polnisch".
    case adjective
    /// Before a hyphen and what it qualifies: "US".
    case prefix
}

/// A person as a question names them.
struct NamedPerson: Sendable, Hashable {
    let key: String
    let name: String
}

/// A span of days: `2025-04-01` to `2025-04-30`.
struct Period: Sendable, Hashable {
    let first: String
    let last: String
    /// As the understanding prints it: `2025-04`.
    let text: String
}

/// Words of a question with all that they can mean in this place.
struct QuestionItem: Sendable, Hashable {
    /// Index of the first word.
    let start: Int
    /// Index after the last word, gaps aside.
    let end: Int
    var meanings: [Meaning]
    /// The words as written.
    let text: String
    /// Whether a hyphen joins it to the next item.
    var joinsNext = false
    /// Whether punctuation follows.
    var endsClause = false

    var roles: [QuestionRole] { meanings.compactMap(\.role) }

    func has(_ role: QuestionRole) -> Bool { roles.contains(role) }
}
