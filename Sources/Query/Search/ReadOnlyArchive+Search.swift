import Facts
import GRDB
import Lexicon

extension ReadOnlyArchive {
    /// The articles or statements that hold what is looked for, best first; each says where its hits are.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read; `QueryRefusal` for a faulty query in the language of FTS5.
    public func answer(_ search: Search) throws -> Answer {
        let collector = AnswerCollector()
        try send(search, to: collector)
        return collector.answer
    }

    /// Gives the same to `receiver`, row by row; the text of one article is held at a time.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read; `QueryRefusal` for a faulty query in the language of
    ///   FTS5; what `receiver` throws.
    public func send(_ search: Search, to receiver: some RowReceiver) throws {
        try reader.read { db in
            var seen: Set<Int> = []
            var count = 0
            for (number, question) in search.questions.enumerated() {
                let (found, first) = try start(question, of: search, db)
                let places = ColumnPlaces()
                if number == 0 {
                    try receiver.begin(
                        search.unit == .articles ? SearchHits.articleFields : SearchHits.statementFields)
                }
                var next = first
                var hasAll = false
                while let batch = next {
                    let source = FoundSource(Cells(batch, 0, places))
                    if source.isUncertain { break }
                    hasAll = source.isOfAll
                    if seen.insert(source.id).inserted {
                        let rows =
                            try search.unit == .articles
                            ? articleRows(source, search, db) : statementRows(source, search, db)
                        for row in rows {
                            if let limit = search.limit, count >= limit { return }
                            guard try receiver.take(row) else { return }
                            count += 1
                        }
                    }
                    next = try found.next(1)
                }
                if hasAll { return }
            }
        }
    }

    /// The rows of one of the search's questions, with the first one, which tells whether SQLite understands it.
    private func start(_ question: SearchQuestion, of search: Search, _ db: Database) throws -> (RowReading, RowBatch?)
    {
        do {
            let found = try RowReading(prepared(question, db))
            return (found, try found.next(1))
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR && search.isRaw {
            throw QueryRefusal.faulty(error.message ?? error.resultCode.description)
        }
    }

    private func articleRows(_ source: FoundSource, _ search: Search, _ db: Database) throws -> [[Value]] {
        let text = try text(of: source, db)
        guard let query = search.query else { return [source.values + SearchHits.values(nil, 0, [])] }
        let reader = SearchQuery.reader(for: source.language)
        let hits = SearchHits(query, in: text, reader)
        let inTitle = SearchHits(query, in: source.title ?? "", reader)
        guard search.isRaw || query.isMet(by: hits.terms.union(inTitle.terms)) else { return [] }
        let wanted = hits.hits.filter { !query.terms[$0.term].isExcluded }
        let snippet = Snippet(of: wanted, in: Array(text.unicodeScalars))
        return [source.values + SearchHits.values(snippet, 0, wanted)]
    }

    private func statementRows(_ source: FoundSource, _ search: Search, _ db: Database) throws -> [[Value]] {
        let statements = try rows(StatementsOfSource(source: source.id), db)
        guard let query = search.query, !statements.isEmpty else { return [] }
        let scalars = try Array(text(of: source, db).unicodeScalars)
        let reader = SearchQuery.reader(for: source.language)
        return statements.compactMap { row in
            let span = row.citation.start..<min(row.citation.end, scalars.count)
            let words = String(String.UnicodeScalarView(scalars[span]))
            let hits = SearchHits(query, in: row.quote, reader)
            guard query.isMet(by: hits.terms) else { return nil }
            let shown = SearchHits(query, in: words, reader).hits.filter { !query.terms[$0.term].isExcluded }
            let snippet = Snippet(of: shown, in: Array(words.unicodeScalars))
            return SearchHits.statementParts.map { row.values[$0] }
                + SearchHits.values(snippet, span.lowerBound, shown)
        }
    }

    private func text(of source: FoundSource, _ db: Database) throws -> String {
        let statement = try db.cachedStatement(sql: "SELECT text FROM sources WHERE id = ?")
        return try String.fetchOne(statement, arguments: [source.id]) ?? ""
    }
}

extension SearchQuery {
    /// Articles in the language of the stems are compared by stems, others by their words.
    static func reader(for language: String) -> SearchWordReader {
        SearchWordReader(language == stemmedLanguage ? stemmer : .none)
    }
}

extension SearchHits {
    private static let own = [
        Field("hit_count"), Field("found", .summary), Field("snippet", .data), Field("hits", .data),
    ]

    static let articleFields = FoundSource.fields + own
    /// A statement is found where it stands, so nothing is said of who else carries it.
    static let statementParts = StatementRow.fields.indices.filter {
        !["carriers", "sources", "origins"].contains(StatementRow.fields[$0].key)
    }

    /// The snippet stands for the evidence, which would say the same again.
    static let statementFields =
        statementParts.map { StatementRow.fields[$0] }.map { $0.key == "evidence" ? Field($0.key, .data) : $0 } + own

    /// `start` is where the snippet's text begins, in code points of the source's text.
    static func values(_ snippet: Snippet?, _ start: Int, _ hits: [Hit]) -> [Value] {
        [
            .integer(hits.count), snippet.map { .excerpt($0.marked) } ?? .null, Value(snippet?.text),
            .list(hits.map { .list([.integer(start + $0.span.start), .integer(start + $0.span.end)]) }),
        ]
    }
}

/// The statements of one article, in the order of its text.
private struct StatementsOfSource: Question {
    typealias Row = StatementRow

    let source: Int

    static let name = "statements_of_source"
    static let summary = "The statements of one article."
    static let example = "onrecord search Garantie --statements"
    static let parameters = [QuestionParameter("source", "the row in sources")]

    var sql: String {
        """
        \(StatementRow.selection)
        WHERE overview.source_id = :source
        ORDER BY overview.start, overview.id
        """
    }

    var arguments: [String: QuestionArgument] { ["source": .integer(source)] }
}
