import Facts

/// One line of a record file: an article as JSON.
struct ArticleRecord {
    /// The record's id, where it has one, also when it is no article.
    let id: String?
    /// The article, or what keeps the record from being one.
    let article: Result<Article, InputProblem.Failure>

    /// Reads `{"id": "a1", "text": "…", "lang": "de", "date": "2025-04-10", "url": "…", "title": "…"}`.
    ///
    /// Only id and text are needed; fields of other names are passed over, and null is as good as absent.
    init(line: [UInt8]) {
        var fields: [String: JSONScanner.Value] = [:]
        var scanner = JSONScanner(line)
        do throws(JSONFault) {
            try scanner.readObject { name, value in
                if Self.names.contains(name), value != .null { fields[name] = value }
            }
        } catch {
            id = nil
            article = .failure(.init(fault: .malformedLine(error)))
            return
        }
        id = if case .text(let id) = fields["id"] { id } else { nil }
        article = Result { () throws(InputProblem.Failure) in
            let (id, text) = (try Self.text("id", fields), try Self.text("text", fields))
            if ArticleText.isBlank(text) { throw .init(fault: .empty) }
            if text.utf8.contains(0) { throw .init(fault: .notText) }
            return Article(
                id: id, text: text,
                language: try Self.optionalText("lang", fields), date: try Self.optionalText("date", fields),
                url: try Self.optionalText("url", fields), title: try Self.optionalText("title", fields))
        }
    }

    /// True where the line is no UTF-8, so that it may be in an older encoding.
    var hasBrokenUTF8: Bool {
        if case .failure(let failure) = article, case .malformedLine(let fault) = failure.fault {
            return fault.expected == .utf8
        }
        return false
    }

    private static let names: Set<String> = ["id", "text", "lang", "date", "url", "title"]

    private static func text(
        _ name: String, _ fields: [String: JSONScanner.Value]
    ) throws(InputProblem.Failure) -> String {
        guard let text = try optionalText(name, fields) else { throw .init(fault: .missingField(name)) }
        return text
    }

    private static func optionalText(
        _ name: String, _ fields: [String: JSONScanner.Value]
    ) throws(InputProblem.Failure) -> String? {
        switch fields[name] {
        case nil, .null: nil
        case .text(let text): text
        case .other: throw .init(fault: .wrongType(field: name))
        }
    }
}
