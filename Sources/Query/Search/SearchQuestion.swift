/// The current articles that a full-text query finds, best first. The row has no text, so that thousands cost little.
struct SearchQuestion: Question {
    typealias Row = FoundSource

    /// A query in the language of FTS5.
    var expression: String
    var sources = SourceFilter()
    /// Only so many, by their rank alone; of those with the last one's rank some may be missing.
    var most: Int?

    static let name = "search"
    static let summary = "Which articles hold words, in any of their forms."
    static let example = "onrecord search Garantie"
    static let parameters =
        [QuestionParameter("match", "a query of SQLite's FTS5 over title, words, stems and endings")]
        + SourceFilter.parameters

    /// The rank of an article: a hit in its title counts most, the end of a compound least.
    private static let rank = "bm25(source_search, 5.0, 1.0, 1.0, 0.5)"

    var sql: String {
        most == nil
            ? """
            SELECT \(Self.columns)
            FROM source_search
            JOIN sources ON sources.id = source_search.rowid
            WHERE source_search MATCH :match
                AND \(SourceFilter.sql)
            ORDER BY \(Self.rank), published_latest DESC, source_key
            """
            : """
            SELECT \(Self.columns), _ranked < :most AS _is_of_all,
                _ranked = :most AND _rank >= _last AS _is_uncertain
            FROM (
                SELECT id, _rank, count(*) OVER () AS _ranked, max(_rank) OVER () AS _last
                FROM (
                    SELECT rowid AS id, \(Self.rank) AS _rank
                    FROM source_search
                    WHERE source_search MATCH :match
                    ORDER BY _rank
                    LIMIT :most)) AS ranked
            JOIN sources ON sources.id = ranked.id
            WHERE \(SourceFilter.sql)
            ORDER BY _rank, published_latest DESC, source_key
            """
    }

    private static let columns = """
        sources.id AS source_id, sources.name AS source, sources.title, sources.language, outlet, agency,
            published, location, key AS source_key
        """

    var arguments: [String: QuestionArgument] {
        var own: [String: QuestionArgument] = ["match": .text(expression)]
        if let most { own["most"] = .integer(most) }
        return sources.arguments(and: own)
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
    /// Whether articles may be missing that come before it, because the question has a limit.
    let isUncertain: Bool
    /// Whether it is of all that there are, although the question has a limit.
    let isOfAll: Bool

    init(_ cells: Cells) {
        isUncertain = cells.integer("_is_uncertain") == 1
        isOfAll = cells.integer("_is_of_all") == 1
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
