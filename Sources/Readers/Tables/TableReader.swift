import Facts

/// Reads tables with a header: CSV with commas or semicolons, and TSV.
struct TableReader: FormatReader {
    /// Where a table whose header begins so is cut.
    let separator: UInt8

    func read(_ input: ReaderInput, _ emit: (ReadItem) throws -> Void) throws {
        if let note = input.encodingNote { try emit(note) }
        var rows = TableRows(try input.utf8(), separator: separator)
        guard let header = try rows.next() else { throw InputProblem.Failure(.empty) }
        if let fault = header.fault { throw InputProblem.Failure(fault, line: header.line) }
        let names = header.cells.map { String(decoding: $0, as: UTF8.self) }
        guard names.contains(where: { input.fields.meaning(of: $0)?.field == .text }) else {
            throw InputProblem.Failure(.noTextColumn(names.map { String($0.prefix(Self.longestName)) }), line: 1)
        }
        var count = 0
        while let row = try rows.next() {
            guard !row.isBlank else { continue }
            count += 1
            for item in items(row, names, input.fields) { try emit(item) }
        }
        if count == 0 { throw InputProblem.Failure(.empty) }
    }

    private func items(_ row: TableRows.Row, _ names: [String], _ fields: FieldNames) -> [ReadItem] {
        if let fault = row.fault { return [.problem(fault, line: row.line, id: nil)] }
        guard row.cells.count <= names.count || row.cells[names.count...].allSatisfy(\.isEmpty),
            row.cells.count >= names.count
        else {
            return [.problem(.cellCount(found: row.cells.count, wanted: names.count), line: row.line, id: nil)]
        }
        var values = RecordValues(fields)
        var isWindows1252 = false
        for (name, cell) in zip(names, row.cells) where !cell.isEmpty && fields.meaning(of: name) != nil {
            if let text = String(validating: cell, as: UTF8.self) {
                values.set(name, .text(text))
                continue
            }
            do throws(InputProblem.Failure) {
                values.set(name, .text(try Windows1252.text(from: cell[...])))
                isWindows1252 = true
            } catch {
                return [.problem(error.fault, line: row.line, id: nil)]
            }
        }
        let record = ArticleRecord(values, ownID: String(row.line))
        let notes: [ReadItem] =
            isWindows1252 ? [.problem(.decoded(.windows1252), line: row.line, id: record.id)] : []
        switch record.article {
        case .failure(let failure): return notes + [.problem(failure.fault, line: row.line, id: record.id)]
        case .success(let article): return notes + [.article(article, line: row.line)]
        }
    }

    /// Characters of a column's name that a message shows.
    private static let longestName = 40
}
