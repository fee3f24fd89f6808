extension ArticleRecord {
    /// Reads `{"id": "a1", "text": "…", "lang": "de", "date": "2025-04-10", "url": "…", "title": "…"}`.
    init(json bytes: [UInt8], names: FieldNames) {
        var values = RecordValues(names)
        var scanner = JSONScanner(bytes)
        do throws(JSONFault) {
            try scanner.readObject { values.set($0, $1) }
            self.init(values)
        } catch {
            self.init(InputProblem.Failure(.malformedLine(error), line: error.line))
        }
    }

    /// What a record in a file comes to, notes first; `line` is where it begins.
    static func items(json bytes: [UInt8], line: Int, names: FieldNames) -> [ReadItem] {
        var notes: [ReadItem] = []
        var record = ArticleRecord(json: bytes, names: names)
        if record.hasBrokenUTF8 {
            do throws(InputProblem.Failure) {
                record = ArticleRecord(json: Array(try Windows1252.text(from: bytes[...]).utf8), names: names)
                notes = [.problem(.decoded(.windows1252), line: line, id: record.id)]
            } catch {
                return [.problem(error.fault, line: line, id: nil)]
            }
        }
        switch record.article {
        case .failure(let failure):
            return notes + [.problem(failure.fault, line: line + (failure.line ?? 0), id: record.id)]
        case .success(let article): return notes + [.article(article, line: line)]
        }
    }
}
