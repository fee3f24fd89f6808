import Facts
import Query

/// Writes comma- and tab-separated values.
struct Separated: RowEncoder {
    enum Dialect {
        /// After RFC 4180: CRLF, quotes doubled, a header line. A list is joined by "; ".
        ///
        /// Texts are written as they are: a cell that begins with `=` stays so, spreadsheets may take it for a formula.
        case csv
        /// With a header line; tab, line breaks and backslash are written `\t`, `\n`, `\r`, `\\`.
        case tsv
    }

    private let dialect: Dialect
    private let showsControls: Bool
    private var shown: [Int] = []

    /// - Parameter showsControls: whether control characters are made visible, because a terminal would obey them.
    init(_ dialect: Dialect, showsControls: Bool = false) {
        self.dialect = dialect
        self.showsControls = showsControls
    }

    /// The header, without what only people's formats show.
    mutating func opening(_ fields: [Field]) -> String {
        shown = fields.indices.filter { fields[$0].place != .summary }
        return line(shown.map { fields[$0].key })
    }

    func add(_ row: [Value], to text: inout [UInt8]) {
        text.append(contentsOf: line(shown.map { row[$0].plainText }).utf8)
    }

    func closing() -> String { "" }

    var shaping: RowShaping? { { [self] row, text in add(row, to: &text) } }

    private func line(_ cells: [String]) -> String {
        switch dialect {
        case .csv:
            // A line without anything would be no record for most readers.
            if cells == [""] { return "\"\"\r\n" }
            return cells.map { CSVText.cell(showsControls ? VisibleText.escaping($0) : $0) }.joined(separator: ",")
                + "\r\n"
        case .tsv:
            let cells = cells.map(Self.escaped)
            return (showsControls ? cells.map(VisibleText.escaping) : cells).joined(separator: "\t") + "\n"
        }
    }

    private static func escaped(_ cell: String) -> String {
        cell.replacingMarks { byte in
            switch byte {
            case UInt8(ascii: "\t"): "\\t"
            case UInt8(ascii: "\n"): "\\n"
            case UInt8(ascii: "\r"): "\\r"
            case UInt8(ascii: "\\"): "\\\\"
            default: nil
            }
        }
    }
}

extension Value {
    /// The value as data formats without types write it: keys as they are, null as nothing.
    var plainText: String {
        switch self {
        case .null, .absent: ""
        case .text(let text), .key(let text, _), .wording(let text, _): text
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .publication(let publication):
            publication.members.map(\.1.plainText).filter { !$0.isEmpty }.joined(separator: " ")
        case .carrier(let carrier): Value.publication(carrier.publication).plainText
        case .carriage(let carriage): Value.list(carriage.sources.map(Value.publication)).plainText
        case .excerpt(let excerpt): excerpt.bracketed
        case .list(let values): values.map(\.plainText).joined(separator: "; ")
        case .office(let office):
            office.members.map(\.1.plainText).filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}

extension OfficeValue {
    /// Its parts as data: office, of, qualifier.
    var members: [(String, Value)] {
        let of: String? =
            switch polity {
            case .state(let code): code
            case .organization(let key): key
            case nil: nil
            }
        return [("office", .text(office)), ("of", Value(of)), ("qualifier", Value(qualifier?.rawValue))]
    }
}

extension PublicationValue {
    /// Its parts as data: source, outlet, agency, published.
    var members: [(String, Value)] {
        [
            ("source", .text(source)), ("outlet", Value(outlet)), ("agency", Value(agency)),
            ("published", Value(published)),
        ]
    }
}
