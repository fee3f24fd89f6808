import Facts

/// Writes a table in GitHub's Markdown.
enum Markdown {
    static func text(of table: ReadableTable) -> String {
        var lines = [line(table.columns.map(\.title)), line(table.columns.map { _ in "---" }, isRule: true)]
        lines += table.rows.map { line($0) }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func line(_ cells: [String], isRule: Bool = false) -> String {
        "| " + cells.map { isRule ? $0 : escaped($0) }.joined(separator: " | ") + " |"
    }

    private static let marks = Set("|\\*_`[]~".utf8)

    /// A cell in which nothing is markup: pipes, emphasis, links and tags are escaped.
    private static func escaped(_ text: String) -> String {
        text.replacingMarks { byte in
            switch byte {
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "&"): "&amp;"
            case let byte where marks.contains(byte): "\\\(Unicode.Scalar(byte))"
            default: nil
            }
        }
    }
}
