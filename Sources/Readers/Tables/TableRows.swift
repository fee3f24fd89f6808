/// Cuts a table (RFC 4180) into rows of cells, piece by piece.
struct TableRows {
    /// A row as it stands there.
    struct Row {
        var cells: [[UInt8]] = []
        /// The line in which it begins, counted from 1.
        let line: Int
        /// What is wrong with it as a whole: `tooLong`, `openQuote`.
        var fault: InputProblem.Fault?

        /// True for an empty line.
        var isBlank: Bool { cells.count == 1 && cells[0].isEmpty && fault == nil }
    }

    private let source: ByteSource
    private let separator: UInt8
    private var line = 1

    init(_ source: ByteSource, separator: UInt8) {
        self.source = source
        self.separator = separator
    }

    /// The next row; nil at the end.
    mutating func next() throws(InputProblem.Failure) -> Row? {
        var cutter = RowCutter(separator: separator, line: line)
        while true {
            let (taken, isWhole) = cutter.take(try source.atHand())
            source.skip(taken)
            guard !isWhole else { break }
            if taken == 0 {
                guard cutter.hasBegun else { return nil }
                cutter.endInput()
                break
            }
        }
        line = cutter.line
        return cutter.row
    }
}

/// Reads one row byte by byte.
private struct RowCutter {
    private enum Place { case cellStart, plain, quoted, quoteInQuoted }

    private let separator: UInt8
    private(set) var row: TableRows.Row
    private(set) var line: Int
    private(set) var hasBegun = false
    private var cell: [UInt8] = []
    private var place = Place.cellStart
    private var length = 0

    init(separator: UInt8, line: Int) {
        self.separator = separator
        self.line = line
        row = TableRows.Row(line: line)
    }

    /// How many of the bytes belong to the row, and whether it ends with them.
    mutating func take(_ bytes: ArraySlice<UInt8>) -> (count: Int, isWhole: Bool) {
        hasBegun = hasBegun || !bytes.isEmpty
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n") { line += 1 }
            if take(byte) { return (index - bytes.startIndex + 1, true) }
        }
        return (bytes.count, false)
    }

    /// Ends the row where the input ends.
    mutating func endInput() {
        if place == .quoted { row.fault = row.fault ?? .openQuote }
        endCell()
    }

    /// True where the byte ends the row.
    private mutating func take(_ byte: UInt8) -> Bool {
        switch place {
        case .quoted:
            if byte == UInt8(ascii: "\"") { place = .quoteInQuoted } else { keep(byte) }
        case .quoteInQuoted where byte == UInt8(ascii: "\""):
            place = .quoted
            keep(byte)
        case .cellStart where byte == UInt8(ascii: "\""): place = .quoted
        case _ where byte == separator:
            endCell()
            place = .cellStart
        case _ where byte == UInt8(ascii: "\n"):
            if cell.last == UInt8(ascii: "\r") { cell.removeLast() }
            endCell()
            return true
        default:
            // A quotation mark within a plain cell, or words behind a closing one, are kept as they are.
            if place == .cellStart { place = .plain }
            keep(byte)
        }
        return false
    }

    private mutating func keep(_ byte: UInt8) {
        length += 1
        guard length <= ReadingLimits.recordLength else {
            if row.fault == nil { cell = [] }
            row.fault = .tooLong(limit: ReadingLimits.recordLength)
            return
        }
        cell.append(byte)
    }

    private mutating func endCell() {
        if row.cells.count < ReadingLimits.columns { row.cells.append(cell) }
        cell = []
    }
}
