import Facts

/// A lexicon file as read: rows of named cells.
///
/// The files are UTF-8 with tab-separated cells. Lines that start with `#` are comments, the first other line names
/// the columns, and a list inside a cell is separated by `|`.
package struct LexiconTable: Sendable {
    package struct Row: Sendable {
        /// The row's line in the file, counted from 1.
        package let line: Int
        fileprivate let cells: [Substring]
        fileprivate let columns: [String: Int]

        /// The cell under `column`; empty where the file has no such column.
        package subscript(column: String) -> String {
            columns[column].map { String(cells[$0]) } ?? ""
        }

        /// The cell's list; an empty cell is an empty list.
        package func list(_ column: String) -> [String] {
            guard let position = columns[column] else { return [] }
            return cells[position].utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
        }
    }

    /// The file's name: `de/verbs.tsv`.
    package let file: String
    package let columns: [String]
    package let rows: [Row]

    /// Reads a table.
    ///
    /// - Throws: `LexiconProblem` naming file and line where a row has another number of cells than the header.
    package init(file: String, text: String) throws {
        self.file = file
        var names: [String] = []
        var positions: [String: Int] = [:]
        var rows: [Row] = []
        var number = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Substring.init)
            if names.isEmpty {
                names = cells.map(String.init)
                for (index, name) in names.enumerated() { positions[name] = index }
                continue
            }
            guard cells.count == names.count else {
                throw LexiconProblem(
                    file: file, line: number, fault: .cellCount(found: cells.count, expected: names.count))
            }
            rows.append(Row(line: number, cells: cells, columns: positions))
        }
        columns = names
        self.rows = rows
    }
}

/// What is wrong with a lexicon file, and where.
package struct LexiconProblem: Error, Sendable, Equatable {
    package enum Fault: Sendable, Equatable {
        case missingFile
        case cellCount(found: Int, expected: Int)
        case unknownValue(String, column: String, known: [String])
        case duplicate(String, firstLine: Int)
    }

    package let file: String
    /// Counted from 1; 0 where the whole file is meant.
    package let line: Int
    package let fault: Fault

    package init(file: String, line: Int, fault: Fault) {
        self.file = file
        self.line = line
        self.fault = fault
    }
}

extension LexiconProblem: CustomStringConvertible {
    package var description: String {
        let place = line > 0 ? "\(file):\(line)" : file
        return switch fault {
        case .missingFile: "\(place): there is no such lexicon file"
        case .cellCount(let found, let expected): "\(place): \(found) cells, but the header has \(expected)"
        case .unknownValue(let value, let column, let known):
            "\(place): unknown \(column) “\(value)”; known are \(known.joined(separator: ", "))"
        case .duplicate(let value, let first): "\(place): “\(value)” stands already in line \(first)"
        }
    }
}
