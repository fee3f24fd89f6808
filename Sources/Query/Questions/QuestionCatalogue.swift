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
    private let ask: @Sendable (ReadOnlyArchive) throws -> Answer

    init<Asked: Question>(_ unrestricted: Asked) {
        name = Asked.name
        summary = Asked.summary
        parameters = Asked.parameters
        sql = Asked.sql
        example = Asked.example
        ask = { try $0.answer(unrestricted) }
    }

    /// All rows, without restriction.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func answer(from archive: ReadOnlyArchive) throws -> Answer { try ask(archive) }
}

/// The questions that can be asked without a restriction: the reports.
public enum QuestionCatalogue {
    /// One report for each kind of row.
    public static let reports = [
        CatalogueEntry(CommitmentsQuestion()), CatalogueEntry(ConditionsQuestion()),
        CatalogueEntry(StatementsQuestion()), CatalogueEntry(PersonsQuestion()), CatalogueEntry(StatesQuestion()),
        CatalogueEntry(SourcesQuestion()),
    ]

    /// The report of that name.
    public static func report(named name: String) -> CatalogueEntry? { reports.first { $0.name == name } }
}
