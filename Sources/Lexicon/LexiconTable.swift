import Facts

/// A lexicon file as read: rows of named cells.
///
/// The files are UTF-8 with tab-separated cells. Lines that start with `#` are comments, the first other line names
/// the columns, and a list inside a cell is separated by `|`.
package struct LexiconTable: Sendable {
    /// A place in every row of one table, looked up once by its name.
    package struct Column: Sendable {
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
        package subscript(column: Column) -> ArraySlice<UInt8> { column.position.map { cells[first + $0] } ?? [] }

        /// The cell's list; an empty cell is an empty list.
        package func list(_ column: String) -> [String] {
            list(cells.column(column)).map { String(decoding: $0, as: UTF8.self) }
        }

        /// The bytes of each part of the cell's list.
        package func list(_ column: Column) -> [ArraySlice<UInt8>] {
            self[column].parts(separatedBy: UInt8(ascii: "|"))
        }

        /// The file that the row stands in; not the table's where a pack has added it.
        package var file: String { cells.file }

        /// The fault, with the row's file and line.
        package func problem(_ fault: LexiconProblem.Fault) -> LexiconProblem {
            LexiconProblem(file: file, line: line, fault: fault)
        }

        /// The row with another text in the cell under `column`.
        func replacing(_ column: String, with text: String) -> Row {
            let texts = cells.columns.map { $0 == column ? text : self[$0] }
            return Row(line: line, first: cells.columns.count, cells: LexiconCells(cells, with: texts))
        }
    }

    /// The file's name: `de/verbs.tsv`.
    package let file: String
    package let rows: [Row]
    /// The line of the header, 0 where the file has none.
    let headerLine: Int
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
        headerLine = reader.headerLine
        let cells = LexiconCells(file: file, bytes: bytes, ranges: reader.ranges, columnCount: reader.columnCount)
        self.cells = cells
        rows = reader.rows.map { Row(line: $0.line, first: $0.first, cells: cells) }
    }

    /// The table with these rows, whose cells stand under the same columns.
    func with(_ rows: [Row]) -> LexiconTable {
        LexiconTable(file: file, rows: rows, headerLine: headerLine, cells: cells)
    }

    /// The table with its cells in the order of `columns`; those that it lacks are empty.
    func arranged(under columns: [String]) -> LexiconTable {
        guard columns != self.columns else { return self }
        let cells = LexiconCells(cells, under: columns)
        return LexiconTable(
            file: file,
            rows: rows.enumerated().map { Row(line: $1.line, first: ($0 + 1) * columns.count, cells: cells) },
            headerLine: headerLine, cells: cells)
    }

    private init(file: String, rows: [Row], headerLine: Int, cells: LexiconCells) {
        self.file = file
        self.rows = rows
        self.headerLine = headerLine
        self.cells = cells
    }

    /// The place of the column of that name; what is read there is empty where the file has none.
    package func column(_ name: String) -> Column { cells.column(name) }
}

/// The bytes of a table and where its cells lie in them; the header's cells are the first.
private final class LexiconCells: Sendable {
    let file: String
    private let bytes: [UInt8]
    private let ranges: [Range<Int32>]
    let columns: [String]

    init(file: String, bytes: [UInt8], ranges: [Range<Int32>], columnCount: Int) {
        self.file = file
        self.bytes = bytes
        self.ranges = ranges
        columns = ranges.prefix(columnCount).map {
            String(decoding: bytes[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self)
        }
    }

    /// The same cells in the order of other columns.
    init(_ cells: LexiconCells, under columns: [String]) {
        file = cells.file
        bytes = cells.bytes
        let places = columns.map { cells.columns.firstIndex(of: $0) }
        let width = cells.columns.count
        ranges = stride(from: 0, to: cells.ranges.count, by: max(width, 1)).flatMap { row in
            places.map { place in place.map { cells.ranges[row + $0] } ?? 0..<0 }
        }
        self.columns = columns
    }

    /// One row of the same columns with these texts.
    init(_ cells: LexiconCells, with texts: [String]) {
        file = cells.file
        columns = cells.columns
        var bytes: [UInt8] = []
        var ranges: [Range<Int32>] = columns.map { _ in 0..<0 }
        for text in texts {
            let start = Int32(bytes.count)
            bytes += Array(text.utf8)
            ranges.append(start..<Int32(bytes.count))
        }
        self.bytes = bytes
        self.ranges = ranges
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
    private(set) var headerLine = 0

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
            headerLine = line
            return
        }
        guard count == columnCount else {
            throw LexiconProblem(file: file, line: line, fault: .cellCount(found: count, expected: columnCount))
        }
        rows.append((line, first))
    }
}
