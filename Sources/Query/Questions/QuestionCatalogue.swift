/// A question as lists and documentation show it.
public struct CatalogueEntry: Sendable {
    /// The name that `onrecord report` takes.
    public let name: String
    /// One sentence: what the rows are.
    public let summary: String
    /// What the SQL can be restricted by.
    public let parameters: [QuestionParameter]
    /// One statement that reads.
    public let sql: String
    /// A command line that asks it.
    public let example: String
    /// The parts of its rows.
    public let fields: [Field]
    private let question: any Question

    init<Asked: Question>(_ question: Asked) {
        name = Asked.name
        summary = Asked.summary
        parameters = Asked.parameters
        sql = question.sql
        example = Asked.example
        fields = Asked.Row.fields
        self.question = question
    }

    /// Whether its rows have a score.
    public var hasScores: Bool { question is any ScoredQuestion }

    /// Whether people read its rows as the cells of a grid.
    public var isGrid: Bool { question is any GridQuestion }

    /// Whether its rows are steps in time.
    public var isHistory: Bool { question is PositionsQuestion }

    /// The SQL with the values of its parameters in it, as any reader of SQLite takes it. A parameter that does not
    /// restrict keeps its name, which stands for NULL there.
    public var script: String { SQLScript.text(sql, question.arguments) }

    /// The script for at most `limit` rows behind the first `offset`; nil is for all.
    public func script(limit: Int?, offset: Int) -> String {
        guard limit != nil || offset > 0 else { return script }
        return SQLScript.text("\(sql)\nLIMIT \(limit ?? -1) OFFSET \(offset)", question.arguments)
    }

    /// Whether its rows have what that part of a filter restricts.
    public func takes(_ part: ReportFilter.Part) -> Bool { question.takes(part) }

    /// The same report of rows that pass the filter.
    ///
    /// - Throws: `UnfitFilter` where its rows do not have what a part restricts.
    public func restricted(to filter: ReportFilter) throws(UnfitFilter) -> CatalogueEntry {
        CatalogueEntry(try question.restricted(to: filter))
    }

    /// The same report of rows with that score or more.
    ///
    /// - Throws: `NoScores` where its rows have none.
    public func restricted(toScore minScore: Double) throws(NoScores) -> CatalogueEntry {
        CatalogueEntry(try question.restricted(toScore: minScore))
    }

    /// The same report as it would have been on that day, `2025-04-01`.
    ///
    /// - Throws: `NoDates` where its rows are not written in sources.
    public func asked(on day: String) throws(NoDates) -> CatalogueEntry {
        CatalogueEntry(try question.asked(on: day))
    }

    /// All rows that the report shows.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func answer(from archive: ReadOnlyArchive) throws -> Answer { try archive.answer(question) }

    /// Gives the rows to `receiver`, each as soon as it is read.
    ///
    /// With `inSentences`, the evidence of a row comes inside the sentence that it stands in.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read; what `receiver` throws.
    public func send(from archive: ReadOnlyArchive, to receiver: some RowReceiver, inSentences: Bool = false) throws {
        try archive.send(question, to: receiver, inSentences: inSentences)
    }
}

/// The questions that can be asked without a restriction: the reports.
public enum QuestionCatalogue {
    /// One report for each kind of row.
    public static let reports = [
        CatalogueEntry(CommitmentsQuestion()), CatalogueEntry(ConditionsQuestion()),
        CatalogueEntry(StatementsQuestion()), CatalogueEntry(PersonsQuestion()), CatalogueEntry(OfficesQuestion()),
        CatalogueEntry(StatesQuestion()),
        CatalogueEntry(PositionsQuestion()), CatalogueEntry(MatrixQuestion()), CatalogueEntry(EventsQuestion()),
        CatalogueEntry(FiguresQuestion()),
        CatalogueEntry(DatesQuestion()), CatalogueEntry(SourcesQuestion()), CatalogueEntry(CoverageQuestion()),
        CatalogueEntry(OriginsQuestion()),
        CatalogueEntry(ConflictsQuestion()), CatalogueEntry(JudgementsQuestion()),
    ]

    /// The report of that name.
    public static func report(named name: String) -> CatalogueEntry? { reports.first { $0.name == name } }
}
