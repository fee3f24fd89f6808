import Facts

/// Which offices a question is about; empty parts do not restrict.
public struct OfficeFilter: Sendable, Hashable {
    /// Keys of offices.
    public var offices: Set<String> = []
    /// Codes of states that the office belongs to.
    public var states: Set<String> = []
    /// Keys of organizations that the office belongs to.
    public var organizations: Set<String> = []
    /// Qualifiers of the office: any of them.
    public var qualifiers: Set<OfficeQualifier> = []

    /// A filter that lets everything pass.
    public init() {}

    static let parameters = [
        QuestionParameter("offices", "keys of offices"),
        QuestionParameter("office_states", "codes of states that the office belongs to"),
        QuestionParameter("office_organizations", "keys of organizations that the office belongs to"),
        QuestionParameter("qualifiers", "acting, outgoing, former, designate"),
    ]

    /// The filter's arguments, and those of a question that also asks for persons.
    func arguments(persons: Set<String>) -> [String: QuestionArgument] {
        [
            "persons": .any(persons), "offices": .any(offices), "office_states": .any(states),
            "office_organizations": .any(organizations), "qualifiers": .any(qualifiers.map(\.rawValue)),
        ]
    }

    /// Restricts rows of `offices_held`.
    static let sql = """
        (:offices IS NULL OR office IN (SELECT value FROM json_each(:offices)))
                    AND ((:office_states IS NULL AND :office_organizations IS NULL)
                        OR of_state IN (SELECT value FROM json_each(:office_states))
                        OR of_organization IN (SELECT value FROM json_each(:office_organizations)))
                    AND (:qualifiers IS NULL OR qualifier IN (SELECT value FROM json_each(:qualifiers)))
        """
}

/// A question about persons that hold offices.
public protocol OfficeQuestion: StateQuestion, PersonQuestion {
    /// Which offices to look at.
    var office: OfficeFilter { get set }
}

extension OfficeQuestion {
    /// Codes of states that the office belongs to.
    public var states: Set<String> {
        get { office.states }
        set { office.states = newValue }
    }
}
