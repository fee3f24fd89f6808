/// Something that a record or a row of a table can say of an article.
package enum ArticleField: String, Sendable, Hashable, CaseIterable {
    case id, text, title, date, language, url, author, outlet

    /// Usual names, the first before the others where a record has several of them.
    package var commonNames: [String] {
        switch self {
        case .id: ["id", "guid", "uuid", "article_id"]
        case .text: ["text", "body", "content", "article_body", "full_text", "article_text", "content_text"]
        case .title: ["title", "headline"]
        case .date:
            ["date", "published", "published_at", "date_published", "publication_date", "publish_date", "pub_date"]
        case .language: ["lang", "language", "in_language"]
        case .url: ["url", "link", "permalink"]
        case .author: ["author", "byline", "creator"]
        case .outlet: ["outlet", "publisher", "site_name", "newspaper", "source"]
        }
    }

    /// The name that the problem of a record calls it by, where none was chosen.
    var usualName: String { commonNames[0] }
}

/// The names that records and tables have for what they say of an article.
package struct FieldNames: Sendable, Hashable {
    /// Why a choice of names cannot be taken.
    package enum Problem: Error, Sendable, Hashable {
        /// There is no `=`, or nothing on one side of it; holds the choice.
        case incomplete(String)
        /// The left side is none of the fields; holds it.
        case unknownField(String)
        /// Two names are chosen for one field.
        case repeated(ArticleField)
    }

    /// A name's field, and its place among the names of the field: the lowest that a record has is taken.
    struct Meaning: Sendable, Hashable {
        let field: ArticleField
        let rank: Int
    }

    private let meanings: [String: Meaning]
    private let chosen: [ArticleField: String]

    /// The usual names.
    package init() {
        self.init(chosen: [:])
    }

    /// The usual names, but for those that `choices` set: `text=body`.
    package init(choices: [String]) throws(Problem) {
        var chosen: [ArticleField: String] = [:]
        for choice in choices {
            let sides = choice.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { throw .incomplete(choice) }
            guard let field = ArticleField(rawValue: sides[0]) else { throw .unknownField(sides[0]) }
            guard chosen.updateValue(sides[1], forKey: field) == nil else { throw .repeated(field) }
        }
        self.init(chosen: chosen)
    }

    private init(chosen: [ArticleField: String]) {
        var meanings: [String: Meaning] = [:]
        for field in ArticleField.allCases where chosen[field] == nil {
            for (rank, name) in field.commonNames.enumerated() {
                meanings[Self.folded(name)] = Meaning(field: field, rank: rank)
            }
        }
        for (field, name) in chosen { meanings[Self.folded(name)] = Meaning(field: field, rank: 0) }
        self.meanings = meanings
        self.chosen = chosen
    }

    /// What a record's name means: case, `_`, `-` and spaces make no difference. Nil for a name that means nothing.
    func meaning(of name: String) -> Meaning? { meanings[Self.folded(name)] }

    /// The field's name, as problems call it.
    func name(of field: ArticleField) -> String { chosen[field] ?? field.usualName }

    private static func folded(_ name: String) -> String {
        String(name.lowercased().filter { !"_- ".contains($0) })
    }
}
