/// A source in its current version.
public struct SourceRow: AnswerRow {
    /// The row in `sources`.
    public let id: Int
    /// Title or file name.
    public let name: String
    /// The newspaper or site, where the text names it.
    public let outlet: String?
    /// The news agency that is credited.
    public let agency: String?
    /// Where it was written, as the dateline has it.
    public let place: String?
    /// The publication date as EDTF.
    public let published: String?
    /// BCP 47 code of the text.
    public let language: String
    /// Number of statements in it.
    public let statements: Int
    /// Number of commitments in it.
    public let commitments: Int
    /// Number of persons whom it names.
    public let persons: Int
    /// Number of states that it names.
    public let states: Int
    /// Length of the text in code points.
    public let characters: Int
    /// URL or file path.
    public let location: String
    /// The stable key made of the text.
    public let key: String

    public init(_ cells: Cells) {
        id = cells.integer("source_id")
        name = cells.text("source")
        outlet = cells.optionalText("outlet")
        agency = cells.optionalText("agency")
        place = cells.optionalText("place")
        published = cells.optionalText("published")
        language = cells.text("language")
        statements = cells.integer("statements")
        commitments = cells.integer("commitments")
        persons = cells.integer("persons")
        states = cells.integer("states")
        characters = cells.integer("characters")
        location = cells.text("location")
        key = cells.text("source_key")
    }

    public static let fields = [
        Field("source"), Field("outlet"), Field("agency"), Field("place"), Field("published"), Field("language"),
        Field("statements"), Field("commitments"), Field("persons"), Field("states"), Field("characters", .data),
        Field("location", .data), Field("source_id", .data), Field("source_key", .data),
    ]

    public var values: [Value] {
        [
            .text(name), Value(outlet), Value(agency), Value(place), Value(published), .key(language, .language),
            .integer(statements), .integer(commitments), .integer(persons), .integer(states), .integer(characters),
            .text(location), .integer(id), .text(key),
        ]
    }
}
