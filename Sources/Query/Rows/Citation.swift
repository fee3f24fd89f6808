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
        let (start, end, windowStart) = (cells.integer("start"), cells.integer("end"), cells.integer("window_start"))
        let words = cells.withText("window") {
            Surroundings(window: $0, windowStart: windowStart, start: start, end: end)
        }
        self.start = words?.start ?? start
        self.end = words?.end ?? end
        evidence = words?.text ?? cells.text("evidence")
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
