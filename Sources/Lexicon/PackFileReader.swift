import Foundation

/// Reads one file of a pack, and finds what its rows have to be by themselves.
struct PackFileReader {
    private let file: PackFile
    private let path: String

    init(_ file: PackFile, path: String) {
        self.file = file
        self.path = path
    }

    /// The table, with its cells under the columns of the bundled file; a byte order mark and carriage returns are
    /// dropped.
    ///
    /// - Throws: `LexiconProblem` naming file and line of the first fault.
    func table(_ data: Data) throws -> LexiconTable {
        let table = try LexiconTable(file: path, text: try text(data))
        let bundled = try LexiconFiles.table(file.name)
        let columns = bundled.columns
        try check(table.columns, columns, line: table.headerLine)
        let arranged = table.arranged(under: columns)
        for row in arranged.rows { try check(row, columns) }
        for column in file.closed { try check(arranged, column, among: Set(bundled.rows.map { $0[column] })) }
        return arranged
    }

    private func check(_ table: LexiconTable, _ column: String, among values: Set<String>) throws {
        for row in table.rows where !row[column].isEmpty && !values.contains(row[column]) {
            throw row.problem(.unknownValue(row[column], column: column, known: values.sorted()))
        }
    }

    private func text(_ data: Data) throws -> String {
        guard let text = String(validating: data, as: UTF8.self) else {
            let line = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                .firstIndex { String(validating: $0, as: UTF8.self) == nil }
            throw LexiconProblem(file: path, line: line.map { $0 + 1 } ?? 0, fault: .notUnicode)
        }
        let mark = "\u{FEFF}"
        return (text.hasPrefix(mark) ? String(text.unicodeScalars.dropFirst()) : text).replacing("\r\n", with: "\n")
    }

    private func check(_ found: [String], _ columns: [String], line: Int) throws {
        let problem = { LexiconProblem(file: path, line: line, fault: $0) }
        for (place, column) in found.enumerated() {
            guard columns.contains(column) else {
                throw problem(.unknownValue(column, column: "column", known: columns))
            }
            guard !found[..<place].contains(column) else { throw problem(.duplicate(column, firstLine: line)) }
        }
        guard found.contains(file.key[0]) else { throw problem(.missingColumn(file.key[0])) }
    }

    private func check(_ row: LexiconTable.Row, _ columns: [String]) throws {
        guard !row[file.key[0]].isEmpty else { throw row.problem(.emptyCell(column: file.key[0])) }
        for column in columns {
            let text = row[column]
            guard !text.isEmpty else { continue }
            let isTidy = text.split(separator: "|", omittingEmptySubsequences: false)
                .allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " }
            guard isTidy else { throw row.problem(.untidy(text, column: column)) }
        }
        if columns.contains("triggers") {
            for trigger in row.list("triggers") where !hasPlainStars(trigger) { throw row.problem(.star(trigger)) }
        }
        if file.key == ["key"] {
            let isKey = row["key"].utf8.allSatisfy { isKeyLetter($0) }
            guard isKey else { throw row.problem(.notAKey(row["key"])) }
        }
    }

    /// A word of its own can be a star, but not all of them; inside a word there is none.
    private func hasPlainStars(_ trigger: String) -> Bool {
        let words = trigger.split(separator: " ")
        let inner = words.map {
            $0 == "*" ? "" : $0.dropFirst($0.hasPrefix("*") ? 1 : 0).dropLast($0.hasSuffix("*") ? 1 : 0)
        }
        return !inner.contains { $0.contains("*") } && inner.contains { !$0.isEmpty }
    }

    private func isKeyLetter(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
