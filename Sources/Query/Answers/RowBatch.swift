import GRDB
import GRDBSQLite

/// Rows as SQLite gives them, one behind the other, in memory of their own: another thread can read them while SQLite
/// goes on.
struct RowBatch: Sendable {
    /// One column of one row; a text is where it stands in `bytes`.
    private enum Cell {
        case null
        case integer(Int64)
        case real(Double)
        case text(Range<Int>)
    }

    /// The columns' names.
    let columns: [String]
    /// How many rows there are.
    private(set) var count = 0
    private var cells: [Cell] = []
    /// The texts, as UTF-8.
    private var bytes: [UInt8] = []

    init(columns: [String]) { self.columns = columns }

    /// Makes room for so many.
    mutating func reserve(rows: Int, bytes: Int) {
        cells.reserveCapacity(rows * columns.count)
        self.bytes.reserveCapacity(bytes + bytes / 4)
    }

    /// How many bytes the texts are.
    var length: Int { bytes.count }

    /// Copies the row that `statement` stands at. No question's SQL gives bytes that are no text; they would be NULL.
    mutating func add(_ statement: SQLiteStatement) {
        for column in 0..<Int32(columns.count) {
            switch sqlite3_column_type(statement, column) {
            case SQLITE_INTEGER: cells.append(.integer(sqlite3_column_int64(statement, column)))
            case SQLITE_FLOAT: cells.append(.real(sqlite3_column_double(statement, column)))
            case SQLITE_TEXT:
                let start = bytes.count
                let text = sqlite3_column_text(statement, column)
                bytes.append(
                    contentsOf: UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, column))))
                cells.append(.text(start..<bytes.count))
            default: cells.append(.null)
            }
        }
        count += 1
    }

    /// Gives `body` the bytes of a text; nil for what is none.
    func withText<Result>(_ row: Int, _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        guard case .text(let place) = cells[row * columns.count + column] else { return nil }
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[place])) }
    }

    /// A text; nil for what is none.
    func text(_ row: Int, _ column: Int) -> String? {
        withText(row, column) { String(decoding: $0, as: UTF8.self) }
    }

    /// A whole number, or a decimal one without its fraction; nil for what is none.
    func integer(_ row: Int, _ column: Int) -> Int? {
        switch cells[row * columns.count + column] {
        case .integer(let number): Int(number)
        case .real(let number): Int(exactly: number.rounded(.towardZero))
        case .null, .text: nil
        }
    }

    /// A number; nil for what is none.
    func real(_ row: Int, _ column: Int) -> Double? {
        switch cells[row * columns.count + column] {
        case .integer(let number): Double(number)
        case .real(let number): number
        case .null, .text: nil
        }
    }

    /// Whether it is a number with a fraction, or stored as one.
    func isDecimal(_ row: Int, _ column: Int) -> Bool {
        if case .real = cells[row * columns.count + column] { true } else { false }
    }
}

extension RowBatch {
    /// The rows, each made when it is asked for.
    func rows<Row: AnswerRow>(_ type: Row.Type, _ places: ColumnPlaces) -> some Sequence<Row> {
        (0..<count).lazy.map { Row(Cells(self, $0, places)) }
    }
}
