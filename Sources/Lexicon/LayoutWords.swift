/// Words that open lines which are no text of an article.
package struct LayoutWords: Sendable {
    /// The words of each teaser opening, in UTF-8.
    package let teasers: [[[UInt8]]]

    /// Words before a date that a carrier has put in front of the text, in UTF-8.
    package let dateMarks: [[UInt8]]

    init(_ table: LexiconTable) {
        dateMarks = table.rows.filter { $0["kind"] == "date_mark" }.map { Array($0["words"].utf8) }
        teasers = table.rows.filter { $0["kind"] == "teaser" }.map { row in
            row["words"].split(separator: " ").map { Array($0.utf8) }
        }
    }
}
