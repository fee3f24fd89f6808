/// A person with the offices that current sources give them.
public struct PersonRow: AnswerRow {
    /// Full name as written by most sources.
    public let name: String
    /// The offices that current sources give, each once.
    public let offices: [OfficeValue]
    /// Other spellings in the sources.
    public let otherNames: [String]
    /// Number of sources that name the person.
    public let sources: Int
    /// Number of independent sources among them: those that name it in one shared passage count once.
    public let origins: Int
    /// Number of places that name the person.
    public let mentions: Int
    /// Number of statements that the person makes.
    public let statements: Int
    /// The readable, lasting key: `ana_sousa`.
    public let key: String
    /// The first place that gives an office, or else names the person, with the words around it.
    public let citation: Citation

    public init(_ cells: Cells) {
        name = cells.text("person")
        offices = cells.offices("office_list")
        otherNames = cells.list("other_name_list")
        sources = cells.integer("sources")
        origins = cells.integer("origins")
        mentions = cells.integer("mentions")
        statements = cells.integer("statements")
        key = cells.text("person_key")
        citation = Citation(cells)
    }

    public static let fields =
        [
            Field("person"), Field("offices"), Field("other_names"), Field("sources"), Field("origins"),
            Field("mentions"), Field("statements"), Field("person_key", .data),
        ] + Citation.fields

    public var values: [Value] {
        [
            .text(name), .list(offices.map(Value.office)), .list(otherNames.map(Value.text)), .integer(sources),
            .integer(origins), .integer(mentions), .integer(statements), .text(key),
        ] + citation.values
    }
}
