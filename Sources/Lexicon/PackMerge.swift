/// Adds the rows of a pack's file to the rows that are there.
struct PackMerge {
    private let file: PackFile

    init(_ file: PackFile) {
        self.file = file
    }

    /// The table with new rows at its end; a row whose key is there already adds its words to that one.
    ///
    /// - Throws: `LexiconProblem` for a key that stands twice, or has another value there.
    func table(_ present: LexiconTable, adding pack: LexiconTable) throws -> LexiconTable {
        var rows = present.rows
        var places: [[String]: Int] = [:]
        for (place, row) in rows.enumerated() where places[file.key(of: row)] == nil {
            places[file.key(of: row)] = place
        }
        var lines: [[String]: Int] = [:]
        for row in pack.rows {
            let key = file.key(of: row)
            if let first = lines[key] { throw row.problem(.duplicate(key[0], firstLine: first)) }
            lines[key] = row.line
            if let place = places[key] {
                rows[place] = try joined(rows[place], row, present.columns)
            } else {
                places[key] = rows.count
                rows.append(row)
            }
        }
        return present.with(rows)
    }

    private func joined(
        _ present: LexiconTable.Row, _ added: LexiconTable.Row, _ columns: [String]
    ) throws -> LexiconTable.Row {
        guard let list = file.list else {
            throw added.problem(.alreadyThere(file.key(of: added)[0], file: present.file, line: present.line))
        }
        var joined = present
        for column in columns where column != list && !added[column].isEmpty && added[column] != present[column] {
            guard present[column].isEmpty else {
                throw added.problem(.otherValue(added[column], column: column, present: present[column]))
            }
            joined = joined.replacing(column, with: added[column])
        }
        let known = present.list(list)
        let words = known + added.list(list).filter { !known.contains($0) }
        return joined.replacing(list, with: words.joined(separator: "|"))
    }
}
