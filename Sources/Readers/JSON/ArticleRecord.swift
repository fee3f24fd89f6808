import Facts

/// A record of a file, as a list of names and values, read as an article.
struct ArticleRecord {
    /// What a record holds under a name, as far as articles need it.
    enum Value: Equatable {
        case text(String)
        /// A number as it is written.
        case number(String)
        case null
        /// A truth value, list or object.
        case other
    }

    /// The record's id, where it has one, also when it is no article.
    let id: String?
    /// The article, or what keeps the record from being one.
    let article: Result<Article, InputProblem.Failure>

    /// A record that cannot be read.
    init(_ failure: InputProblem.Failure) {
        id = nil
        article = .failure(failure)
    }

    /// An article from what a record says of it.
    ///
    /// Only text is needed, and an id or URL, or else `ownID`. Names that mean nothing are passed over; null is as good
    /// as absent.
    init(_ values: RecordValues, ownID: String? = nil) {
        let url = values.optionalText(.url)
        let id = values.optionalText(.id) ?? url ?? ownID
        self.id = id
        article = Result { () throws(InputProblem.Failure) in
            if let field = values.firstOfWrongType { throw .init(.wrongType(field: field)) }
            guard let id else { throw .init(.missingField(values.names.name(of: .id))) }
            guard let text = values.optionalText(.text) else {
                throw .init(.missingField(values.names.name(of: .text)))
            }
            try Self.check(text)
            return Article(
                id: id, text: text, language: values.optionalText(.language),
                date: values.optionalText(.date).map(ArticleDate.edtf), url: url, title: values.optionalText(.title),
                author: values.optionalText(.author), outlet: values.optionalText(.outlet))
        }
    }

    /// - Throws: what keeps a text from being that of an article.
    static func check(_ text: String) throws(InputProblem.Failure) {
        if ArticleText.isBlank(text) { throw .init(.empty) }
        if text.utf8.contains(0) { throw .init(.notText) }
        if text.utf8.count > ReadingLimits.textLength { throw .init(.tooLong(limit: ReadingLimits.textLength)) }
    }

    /// True where the record is no UTF-8, so that it may be in an older encoding.
    var hasBrokenUTF8: Bool {
        if case .failure(let failure) = article, case .malformedLine(let fault) = failure.fault {
            return fault.expected == .utf8
        }
        return false
    }
}

/// The values of a record by what they mean.
struct RecordValues {
    private struct Held {
        let name: String
        let rank: Int
        let value: ArticleRecord.Value
    }

    let names: FieldNames
    private var held: [ArticleField: Held] = [:]

    init(_ names: FieldNames) {
        self.names = names
    }

    /// Keeps a value; of several of one meaning the one with the more usual name, and of those the last.
    mutating func set(_ name: String, _ value: ArticleRecord.Value) {
        guard value != .null, let meaning = names.meaning(of: name) else { return }
        if let known = held[meaning.field], known.rank < meaning.rank { return }
        // A list or object under another name than the first one is something else: "source": {"id": …}.
        if meaning.rank > 0, value == .other { return }
        held[meaning.field] = Held(name: name, rank: meaning.rank, value: value)
    }

    /// The name of a value that should be a text and is none.
    var firstOfWrongType: String? {
        for field in ArticleField.allCases {
            guard let held = held[field] else { continue }
            switch held.value {
            case .other: return held.name
            case .number where field != .id: return held.name
            default: continue
            }
        }
        return nil
    }

    func optionalText(_ field: ArticleField) -> String? {
        switch held[field]?.value {
        case .text(let text): text
        case .number(let text) where field == .id: text
        default: nil
        }
    }
}
