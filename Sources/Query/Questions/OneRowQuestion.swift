/// A row that has a number, and a passage of its source in which its parts can be marked.
protocol NumberedRow: AnswerRow {
    /// Its table in the archive: `statements`.
    static var table: String { get }
    /// SQL for all such rows, without a restriction.
    static var selection: String { get }
    /// SQL for the parts of the row `:id` with their spans, in the order of the text.
    static var marks: String { get }

    /// The name that reports print for the row of that number.
    static func rowID(_ number: Int) -> RowID

    /// Where it is written.
    var citation: Citation { get }
}

/// One row by its number.
struct OneRowQuestion<Row: NumberedRow>: Question {
    /// The row in its table.
    let id: Int

    static var name: String { Row.table }
    static var summary: String { "One row of \(Row.table), by its number." }
    static var parameters: [QuestionParameter] { [QuestionParameter("id", "the row in \(Row.table)")] }
    static var example: String { "onrecord show \(Row.rowID(1).text)" }

    var sql: String {
        """
        \(Row.selection)
        WHERE overview.id = :id
        """
    }

    var arguments: [String: QuestionArgument] { ["id": .integer(id)] }
}

extension StatementRow: NumberedRow {
    static let table = "statements"
    static let selection = "SELECT overview.* FROM statement_overview AS overview"
    static let marks = """
        SELECT part, start, end FROM statement_spans WHERE statement_id = :id ORDER BY start, end DESC, part
        """

    static func rowID(_ number: Int) -> RowID { .statement(number) }
}

extension CommitmentRow: NumberedRow {
    static let table = "commitments"
    static let selection = CommitmentsQuestion.columns
    static let marks = """
        SELECT * FROM (
            SELECT 'evidence' AS part, start, end FROM commitments WHERE id = :id
            UNION ALL SELECT 'evidence', start, end FROM commitment_evidences WHERE commitment_id = :id
            UNION ALL SELECT 'actor', actor_start, actor_end FROM commitments WHERE id = :id
            UNION ALL SELECT 'contribution', contribution_start, contribution_end FROM commitments WHERE id = :id
            UNION ALL SELECT 'stance', stance_start, stance_end FROM commitments WHERE id = :id
            UNION ALL SELECT 'quantity', start, end FROM commitment_quantities WHERE commitment_id = :id
            UNION ALL SELECT 'beneficiary', beneficiary_start, beneficiary_end FROM commitments WHERE id = :id
            UNION ALL SELECT 'place', place_start, place_end FROM commitments WHERE id = :id
            UNION ALL SELECT 'reason', reason_start, reason_end FROM commitments WHERE id = :id
            UNION ALL SELECT 'condition', start, end FROM commitment_conditions WHERE commitment_id = :id
        )
        WHERE start IS NOT NULL
        ORDER BY start, end DESC, part
        """

    static func rowID(_ number: Int) -> RowID { .commitment(number) }
}
