import Query

/// Which of an answer's rows are printed, and in which order.
struct RowSelection {
    var offset = 0
    /// The most rows; nil for all.
    var limit: Int?
    /// Nil for the order of the question.
    var order: RowOrder?
}

/// Prints rows as they come, so that an answer of any length takes the same memory; only another order needs all rows.
final class RowPrinter: RowReceiver {
    private let labels: Labels
    private let selection: RowSelection
    private let isForPeople: Bool
    private let write: ([UInt8]) throws -> Void
    private var encoder: any RowEncoder
    private var sorter: RowSorter?
    private var pending: [UInt8] = []

    /// What is printed once it is known that the rows can be.
    var announce: () throws -> Void = {}
    /// Rows that came, and rows that were printed.
    private(set) var counts = (read: 0, shown: 0)

    /// - Parameter write: gets the text in pieces, as UTF-8.
    init(_ writer: RowWriter, _ selection: RowSelection = RowSelection(), write: @escaping ([UInt8]) throws -> Void) {
        labels = writer.labels
        isForPeople = writer.format.isForPeople
        encoder = writer.encoder()
        self.selection = selection
        self.write = write
    }

    func begin(_ fields: [Field]) throws {
        if let order = selection.order {
            let column = try order.place(among: fields, labels)
            sorter = RowSorter(
                column: column, isDescending: order.isDescending, wanted: selection.limit.map { selection.offset + $0 },
                labels: isForPeople ? labels : nil)
        }
        try announce()
        pending = Array(encoder.opening(fields).utf8)
    }

    func take(_ row: [Value]) throws -> Bool {
        counts.read += 1
        if sorter != nil {
            sorter?.add(row)
            return true
        }
        return try print(row, number: counts.read)
    }

    /// Only where all rows are printed as they come.
    var shapedRows: ShapedRows? {
        guard sorter == nil, selection.limit == nil, selection.offset == 0, let shaping = encoder.shaping else {
            return nil
        }
        return ShapedRows(shaping) { [self] text, count in
            counts.read += count
            counts.shown += count
            pending.append(contentsOf: text)
            try writeFullPiece()
            return true
        }
    }

    /// Prints what is left, once no row comes any more.
    func finish() throws {
        for (index, row) in (sorter?.sorted() ?? []).enumerated() {
            guard try print(row, number: index + 1) else { break }
        }
        try write(pending + Array(encoder.closing().utf8))
        pending = []
    }

    /// Pieces of at least that many bytes are written at once.
    private static let pieceLength = 1 << 16

    /// False where no further row will be printed.
    private func print(_ row: [Value], number: Int) throws -> Bool {
        if let limit = selection.limit, counts.shown >= limit { return false }
        guard number > selection.offset else { return true }
        counts.shown += 1
        encoder.add(row, to: &pending)
        try writeFullPiece()
        return selection.limit.map { counts.shown < $0 } ?? true
    }

    private func writeFullPiece() throws {
        guard pending.count >= Self.pieceLength else { return }
        try write(pending)
        pending.removeAll(keepingCapacity: true)
    }
}
