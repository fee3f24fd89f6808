/// A source that carries a passage which others carry too.
public struct CarrierRow: AnswerRow {
    /// Numbers the passages of this answer.
    public let passage: Int
    /// Number of sources that carry the passage.
    public let sources: Int
    /// The agency that it comes from, as far as its carriers credit one and do not contradict each other.
    public let likelyAgency: String?
    /// Number of statements of this source in the passage.
    public let statements: Int
    /// Number of commitments of this source in the passage.
    public let commitments: Int
    /// The title or file name of the source that the passage counts for: the earliest known carrier.
    public let origin: String
    /// The stable key of that source.
    public let originKey: String
    /// Whether it is this source.
    public let isOrigin: Bool
    /// The passage as this source has it.
    public let citation: Citation

    public init(_ cells: Cells) {
        passage = cells.integer("passage")
        sources = cells.integer("sources")
        likelyAgency = cells.optionalText("likely_agency")
        statements = cells.integer("statements")
        commitments = cells.integer("commitments")
        origin = cells.text("origin")
        originKey = cells.text("origin_key")
        isOrigin = cells.integer("is_origin") == 1
        citation = Citation(cells)
    }

    public static let fields =
        [
            Field("passage"), Field("sources"), Field("likely_agency"), Field("statements"), Field("commitments"),
            Field("origin_source", .data), Field("origin", .data), Field("is_origin", .data),
        ] + Citation.fields

    public var values: [Value] {
        [
            .integer(passage), .integer(sources), Value(likelyAgency), .integer(statements), .integer(commitments),
            .text(origin), .text(originKey), .integer(isOrigin ? 1 : 0),
        ] + citation.values
    }
}
