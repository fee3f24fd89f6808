import Facts

/// A lexicon file as read: rows of named cells.
///
/// The files are UTF-8 with tab-separated cells. Lines that start with `#` are comments, the first other line names
/// the columns, and a list inside a cell is separated by `|`.
package struct LexiconTable: Sendable {
    /// A place in every row of one table, looked up once by its name.
    struct Column: Sendable {
        fileprivate let position: Int?
    }

    package struct Row: Sendable {
        /// The row's line in the file, counted from 1.
        package let line: Int
        /// Index of the row's first cell.
        fileprivate let first: Int
        fileprivate let cells: LexiconCells

        /// The cell under `column`; empty where the file has no such column.
        package subscript(column: String) -> String { String(decoding: self[cells.column(column)], as: UTF8.self) }

        /// The cell's bytes.
        subscript(column: Column) -> ArraySlice<UInt8> { column.position.map { cells[first + $0] } ?? [] }

        /// The cell's list; an empty cell is an empty list.
        package func list(_ column: String) -> [String] {
            list(cells.column(column)).map { String(decoding: $0, as: UTF8.self) }
        }

        /// The bytes of each part of the cell's list.
        func list(_ column: Column) -> [ArraySlice<UInt8>] { self[column].parts(separatedBy: UInt8(ascii: "|")) }
    }

    /// The file's name: `de/verbs.tsv`.
    package let file: String
    package let rows: [Row]
    private let cells: LexiconCells

    package var columns: [String] { cells.columns }

    /// Reads a table.
    ///
    /// - Throws: `LexiconProblem` naming file and line where a row has another number of cells than the header.
    package init(file: String, text: String) throws {
        try self.init(file: file, bytes: Array(text.utf8))
    }

    /// Reads a table from UTF-8.
    ///
    /// - Throws: `LexiconProblem` naming file and line where a row has another number of cells than the header.
    init(file: String, bytes: [UInt8]) throws {
        var reader = LexiconTableReader(file: file)
        try reader.read(bytes)
        self.file = file
        let cells = LexiconCells(bytes: bytes, ranges: reader.ranges, columnCount: reader.columnCount)
        self.cells = cells
        rows = reader.rows.map { Row(line: $0.line, first: $0.first, cells: cells) }
    }

    /// The place of the column of that name; what is read there is empty where the file has none.
    func column(_ name: String) -> Column { cells.column(name) }
}

/// The bytes of a table and where its cells lie in them; the header's cells are the first.
private final class LexiconCells: Sendable {
    private let bytes: [UInt8]
    private let ranges: [Range<Int32>]
    let columns: [String]

    init(bytes: [UInt8], ranges: [Range<Int32>], columnCount: Int) {
        self.bytes = bytes
        self.ranges = ranges
        columns = ranges.prefix(columnCount).map {
            String(decoding: bytes[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self)
        }
    }

    subscript(cell: Int) -> ArraySlice<UInt8> {
        let range = ranges[cell]
        return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    func column(_ name: String) -> LexiconTable.Column {
        LexiconTable.Column(position: columns.firstIndex(of: name))
    }
}

/// Finds the rows and cells of a table in one pass over its bytes.
private struct LexiconTableReader {
    let file: String
    private(set) var rows: [(line: Int, first: Int)] = []
    private(set) var ranges: [Range<Int32>] = []
    /// 0 until the header is read.
    private(set) var columnCount = 0

    init(file: String) {
        self.file = file
    }

    mutating func read(_ bytes: [UInt8]) throws {
        // An average line and cell of the bundled files.
        rows.reserveCapacity(bytes.count / 16)
        ranges.reserveCapacity(bytes.count / 4)
        try bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            var line = 0
            while start < bytes.count {
                line += 1
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
                if end > start, bytes[start] != UInt8(ascii: "#") { try addRow(bytes, start..<end, line) }
                start = end + 1
            }
        }
    }

    private mutating func addRow(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ line: Int) throws {
        let first = ranges.count
        var start = range.lowerBound
        for index in range where bytes[index] == UInt8(ascii: "\t") {
            ranges.append(Int32(start)..<Int32(index))
            start = index + 1
        }
        ranges.append(Int32(start)..<Int32(range.upperBound))
        let count = ranges.count - first
        guard columnCount > 0 else {
            columnCount = count
            return
        }
        guard count == columnCount else {
            throw LexiconProblem(file: file, line: line, fault: .cellCount(found: count, expected: columnCount))
        }
        rows.append((line, first))
    }
}
