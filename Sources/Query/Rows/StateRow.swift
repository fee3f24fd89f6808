/// A state that current sources name.
public struct StateRow: AnswerRow {
    /// ISO 3166-1 alpha-2 code.
    public let code: String
    /// English name.
    public let name: String
    /// Number of sources that name the state.
    public let sources: Int
    /// Number of independent sources among them: those that name it in one shared passage count once.
    public let origins: Int
    /// Number of places that name the state.
    public let mentions: Int
    /// Number of statements that the state makes.
    public let statements: Int
    /// Number of commitments that the state makes by itself.
    public let commitments: Int
    /// Commitments of groups that the text gives the state as an example of.
    public let commitmentsAsMember: Int
    /// The first place that names the state, with the words around it.
    public let citation: Citation

    public init(_ cells: Cells) {
        code = cells.text("state_key")
        name = cells.text("state")
        sources = cells.integer("sources")
        origins = cells.integer("origins")
        mentions = cells.integer("mentions")
        statements = cells.integer("statements")
        commitments = cells.integer("commitments")
        commitmentsAsMember = cells.integer("commitments_as_member")
        citation = Citation(cells)
    }

    public static let fields =
        [
            Field("state"), Field("sources"), Field("origins"), Field("mentions"), Field("statements"),
            Field("commitments"), Field("commitments_as_member"), Field("state_name", .data),
        ] + Citation.fields

    public var values: [Value] {
        [
            .key(code, .state), .integer(sources), .integer(origins), .integer(mentions), .integer(statements),
            .integer(commitments), .integer(commitmentsAsMember), .text(name),
        ] + citation.values
    }
}
