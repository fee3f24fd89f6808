/// Which articles are in the archive.
public struct SourcesQuestion: DatedQuestion {
    /// What one row of the answer is.
    public typealias Row = SourceRow

    /// Which sources to list.
    public var sources = SourceFilter()

    /// The question without a restriction.
    public init() {}

    public static let name = "sources"
    public static let summary = "Which articles are in the archive, in their current version, and what each gave."
    public static let example = "onrecord ask \"which sources mention France\""
    public static let parameters = SourceFilter.parameters
    public var sql: String {
        """
        SELECT overview.*
        FROM source_overview AS overview
        WHERE overview.source_id IN (SELECT sources.id FROM sources WHERE \(SourceFilter.sql))
        ORDER BY overview.published_earliest NULLS LAST, overview.source, overview.source_id
        """
    }

    public var arguments: [String: QuestionArgument] { sources.arguments }
}
