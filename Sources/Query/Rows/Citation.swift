/// Where a row is written.
public struct Citation: Sendable, Hashable {
    /// The source's title or file name.
    public let source: String
    /// The newspaper or site, where the text names it.
    public let outlet: String?
    /// The news agency, where the text credits one.
    public let agency: String?
    /// The publication date as EDTF.
    public let published: String?
    /// The row in `sources`.
    public let sourceID: Int
    /// Start of the evidence, in code points of the source's text.
    public let start: Int
    /// End of the evidence.
    public let end: Int
    /// The words that prove the row.
    public let evidence: String

    init(_ cells: Cells) {
        source = cells.text("source")
        outlet = cells.optionalText("outlet")
        agency = cells.optionalText("agency")
        published = cells.optionalText("published")
        sourceID = cells.integer("source_id")
        if let window = cells.optionalText("window") {
            let words = Surroundings(
                window: window, windowStart: cells.integer("window_start"), start: cells.integer("start"),
                end: cells.integer("end"))
            start = words.start
            end = words.end
            evidence = words.text
        } else {
            start = cells.integer("start")
            end = cells.integer("end")
            evidence = cells.text("evidence")
        }
    }

    static let fields = [
        Field("evidence", .passage), Field("publication", .summary), Field("source", .data), Field("outlet", .data),
        Field("agency", .data), Field("published", .data), Field("source_id", .data), Field("start", .data),
        Field("end", .data),
    ]

    var values: [Value] {
        [
            .text(evidence),
            .publication(PublicationValue(source: source, outlet: outlet, agency: agency, published: published)),
            .text(source), Value(outlet), Value(agency), Value(published), .integer(sourceID), .integer(start),
            .integer(end),
        ]
    }
}
