import Facts
import GRDB

/// Writes the values of a row as the kinds of their columns ask for.
enum TableCells {
    /// As a cell of CSV; NULL is nothing.
    static func csv(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .null: ""
        case .int64(let number): String(number)
        case .double(let number): String(number)
        case .string(let text): CSVText.cell(text)
        case .blob: ""
        }
    }

    /// As a value of JSON.
    static func write(_ value: DatabaseValue, of kind: ColumnKind, to json: inout JSONText) {
        switch value.storage {
        case .null, .blob: json.null()
        case .int64(let number): if kind == .boolean { json.value(number != 0) } else { json.value(Int(number)) }
        case .double(let number): json.value(number)
        case .string(let text): json.value(text)
        }
    }
}
