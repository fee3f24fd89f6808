/// The current articles that a full-text query finds, best first. The row has no text, so that thousands cost little.
struct SearchQuestion: Question {
    typealias Row = FoundSource

    /// A query in the language of FTS5.
    var expression: String
    var sources = SourceFilter()

    static let name = "search"
    static let summary = "Which articles hold words, in any of their forms."
    static let example = "onrecord search Garantie"
    static let parameters =
        [QuestionParameter("match", "a query of SQLite's FTS5 over title, words, stems and endings")]
        + SourceFilter.parameters

    var sql: String {
        """
        SELECT sources.id AS source_id, sources.name AS source, sources.title, sources.language, outlet, agency,
            published, location, key AS source_key
        FROM source_search
        JOIN sources ON sources.id = source_search.rowid
        WHERE source_search MATCH :match
            AND \(SourceFilter.sql)
        ORDER BY bm25(source_search, 5.0, 1.0, 1.0, 0.5), published_latest DESC, source_key
        """
    }

    var arguments: [String: QuestionArgument] {
        ["match": .text(expression)].merging(sources.arguments) { first, _ in first }
    }
}

/// An article that a search may show.
struct FoundSource: AnswerRow {
    let id: Int
    let name: String
    let title: String?
    let language: String
    let outlet: String?
    let agency: String?
    let published: String?
    let location: String
    let key: String

    init(_ cells: Cells) {
        id = cells.integer("source_id")
        name = cells.text("source")
        title = cells.optionalText("title")
        language = cells.text("language")
        outlet = cells.optionalText("outlet")
        agency = cells.optionalText("agency")
        published = cells.optionalText("published")
        location = cells.text("location")
        key = cells.text("source_key")
    }

    static let fields = [
        Field("source"), Field("outlet"), Field("agency"), Field("published"), Field("language", .data),
        Field("location", .data), Field("source_id", .data), Field("source_key", .data),
    ]

    var values: [Value] {
        [
            .text(name), Value(outlet), Value(agency), Value(published), .key(language, .language), .text(location),
            .integer(id), .text(key),
        ]
    }
}
