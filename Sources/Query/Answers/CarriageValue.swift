/// A source that carries a row, with its own words for it.
public struct CarrierValue: Sendable, Hashable {
    /// The name of the source's own row, where reports print one: `c12`.
    public let row: String?
    /// Which article it is.
    public let publication: PublicationValue
    /// The row in `sources`.
    public let sourceID: Int
    /// The key of the source that it counts for: itself, or the earliest known one of those that share the passage.
    public let origin: String
    /// The rule that found it there.
    public let rule: String
    /// Start of the evidence, in code points of the source's text.
    public let start: Int
    /// End of the evidence.
    public let end: Int
    /// The words of this source.
    public let evidence: String

    /// Its parts by their names in data formats.
    public var members: [(String, Value)] {
        [
            ("row", Value(row)), ("source", .text(publication.source)), ("outlet", Value(publication.outlet)),
            ("agency", Value(publication.agency)), ("published", Value(publication.published)),
            ("source_id", .integer(sourceID)), ("origin", .text(origin)), ("rule", .text(rule)),
            ("start", .integer(start)), ("end", .integer(end)), ("evidence", .text(evidence)),
        ]
    }
}

/// How many sources carry a row, and of how many independent origins they are.
public struct CarriageValue: Sendable, Hashable {
    /// Those that share the passage count once.
    public let origins: Int
    /// Each source once, the earliest first.
    public let sources: [PublicationValue]
}
