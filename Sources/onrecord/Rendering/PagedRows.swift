import Query

/// Rows as people read them, laid out a page at a time.
///
/// The widths of a table's columns, and which columns have anything to show, follow from its rows. So that an answer of
/// any length is printed in the same memory, a table looks at no more rows than a page has, and the next page is laid
/// out by itself below.
struct PagedRows: RowEncoder {
    static let pageLength = 1000

    /// What stands before the first and behind the last page, where the format has such.
    var frame: (opening: String, closing: String) = ("", "")
    /// What stands between two pages.
    var separator = "\n"
    /// What is written where there is no row.
    var empty = ""
    /// Whether the words of all carriers are shown.
    var showsCarriers: Bool
    let layout: (Answer) -> String

    private var fields: [Field] = []
    private var rows: [[Value]] = []
    private var isFirstPage = true

    init(showsCarriers: Bool, layout: @escaping (Answer) -> String) {
        self.showsCarriers = showsCarriers
        self.layout = layout
    }

    mutating func opening(_ fields: [Field]) -> String {
        self.fields = fields
        return frame.opening
    }

    mutating func add(_ row: [Value], to text: inout [UInt8]) {
        // A full page waits for the row behind it, so that an answer of just one page has no separator at its end.
        if rows.count == Self.pageLength { text.append(contentsOf: page().utf8) }
        rows.append(row)
    }

    mutating func closing() -> String {
        (rows.isEmpty ? empty : page()) + frame.closing
    }

    private mutating func page() -> String {
        let answer = Answer(fields: fields, rows: rows)
        rows.removeAll(keepingCapacity: true)
        defer { isFirstPage = false }
        return (isFirstPage ? "" : separator) + layout(showsCarriers ? answer.showingCarriers : answer)
    }
}
