import GRDB
import Store

/// Why an archive could not be opened or read.
public typealias ArchiveError = StoreError

/// An archive opened for reading: it answers questions and cannot be changed through this.
///
///     let archive = try ReadOnlyArchive(path: "onrecord.db")
///     var filter = CommitmentFilter()
///     filter.conditions = ["us_backstop"]
///     for row in try archive.rows(CommitmentsQuestion(filter)) { print(row.actor.name, row.citation.evidence) }
public struct ReadOnlyArchive: Sendable {
    let reader: ArchiveReader

    /// Opens the file at `path`.
    ///
    /// - Throws: `ArchiveError` where there is no file, or it is no archive of this version.
    public init(path: String) throws {
        reader = try ArchiveReader(path: path)
        try reader.read { $0.add(function: WordFunction.make()) }
    }

    /// The rows that answer `question`, in a stable order.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func rows<Asked: Question>(_ question: Asked) throws -> [Asked.Row] {
        try reader.read { try rows(question, $0) }
    }

    func rows<Asked: Question>(_ question: Asked, _ db: Database) throws -> [Asked.Row] {
        let statement = try db.cachedStatement(sql: question.sql)
        try statement.setArguments(StatementArguments(question.arguments.mapValues(Self.value)))
        return try Row.fetchAll(statement).map { Asked.Row(Cells($0)) }
    }

    /// The same as a table.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func answer<Asked: Question>(_ question: Asked) throws -> Answer {
        Answer(fields: Asked.Row.fields, rows: try rows(question).map(\.values))
    }

    private static func value(_ argument: QuestionArgument) -> DatabaseValue {
        switch argument {
        case .none: .null
        case .text(let text): text.databaseValue
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .flag(let flag): flag.databaseValue
        case .list(let texts): QuestionArgument.json(texts).databaseValue
        }
    }
}
