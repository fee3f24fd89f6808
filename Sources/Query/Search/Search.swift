/// What to look for in the texts of articles, and what to show of it.
public struct Search: Sendable {
    /// What the rows are.
    public enum Unit: Sendable, Hashable, CaseIterable {
        /// Articles.
        case articles
        /// Statements whose quotes hold what is looked for.
        case statements
    }

    /// The words; nil for a query in the language of FTS5.
    let query: SearchQuery?
    let expression: String
    /// What the rows are.
    public var unit = Unit.articles
    /// Which sources to look into.
    public var sources = SourceFilter()
    /// The most rows; nil for all.
    public var limit: Int?

    /// A search for articles in which the query holds.
    public init(_ query: SearchQuery) {
        self.query = query
        expression = query.expression
    }

    /// A search by a query in the language of SQLite's FTS5, over the columns `title`, `words`, `stems` and `endings`.
    public init(raw expression: String) {
        query = SearchQuery(expression.filter { !"(){}:^".contains($0) })
        self.expression = expression
        isRaw = true
    }

    private(set) var isRaw = false

    var question: SearchQuestion { SearchQuestion(expression: expression, sources: sources) }

    /// The questions to ask one after the other until there are enough rows: the best alone are found without reading all
    /// sources that match. More than the limit, because filters leave some out, and copies are shown once.
    var questions: [SearchQuestion] {
        var best = question
        best.most = 50 + 4 * (limit ?? 20)
        return [best, question]
    }

    /// The SQL that finds the articles, as the `sqlite3` shell reads it.
    public var script: String { CatalogueEntry(question).script }
}
