/// How much of the press the archive has.
public struct CoverageRow: AnswerRow {
    /// What the sources of the row have in common.
    public enum Scope: String, Sendable, Hashable {
        /// They are all that there are.
        case all
        /// One outlet or agency.
        case publisher
        /// Their texts name neither.
        case unnamed
    }

    /// What the row is about.
    public let scope: Scope
    /// The newspaper or site, where the text names it.
    public let outlet: String?
    /// The news agency that is credited.
    public let agency: String?
    /// Number of sources.
    public let sources: Int
    /// Publication date of the earliest, as EDTF.
    public let first: String?
    /// Publication date of the latest.
    public let last: String?
    /// Number of sources without a date.
    public let undated: Int
    /// Number of statements in them.
    public let statements: Int
    /// Number of commitments in them.
    public let commitments: Int
    /// Codes of the states that they name.
    public let states: [String]
    /// Those among them that take no position here, alone or as the named member of a group.
    public let silent: [String]

    public init(_ cells: Cells) {
        scope = cells.value("scope") ?? .unnamed
        outlet = cells.optionalText("outlet")
        agency = cells.optionalText("agency")
        sources = cells.integer("sources")
        first = cells.optionalText("first")
        last = cells.optionalText("last")
        undated = cells.integer("undated")
        statements = cells.integer("statements")
        commitments = cells.integer("commitments")
        states = cells.list("states")
        silent = cells.list("silent")
    }

    public static let fields = [
        Field("publisher"), Field("sources"), Field("first"), Field("last"), Field("undated"), Field("statements"),
        Field("commitments"), Field("states_named"), Field("silent", .passage), Field("scope", .data),
        Field("outlet", .data), Field("agency", .data), Field("states", .data),
    ]

    public var values: [Value] {
        [
            publisher, .integer(sources), Value(first), Value(last), .integer(undated), .integer(statements),
            .integer(commitments), .integer(states.count), .list(silent.map { .key($0, .state) }),
            .text(scope.rawValue), Value(outlet), Value(agency), .list(states.map { .key($0, .state) }),
        ]
    }

    private var publisher: Value {
        switch scope {
        case .all: .absent("all_publishers")
        case .unnamed: .absent("publisher")
        case .publisher: .text([outlet, agency].compactMap(\.self).joined(separator: ", "))
        }
    }
}
