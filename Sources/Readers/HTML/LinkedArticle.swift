import Foundation

/// What a page says of its article in JSON-LD, in the words of schema.org.
struct LinkedArticle {
    private(set) var title: String?
    private(set) var published: String?
    private(set) var modified: String?
    private(set) var author: String?
    private(set) var outlet: String?
    private(set) var language: String?
    private(set) var url: String?
    private(set) var body: String?

    /// The first article in the scripts of a page; nil where none describes one. A script that is no JSON is passed over.
    init?(scripts: [String]) {
        for script in scripts {
            guard let value = try? JSONSerialization.jsonObject(with: Data(script.utf8), options: .fragmentsAllowed),
                let article = Self.article(in: value, depth: 0)
            else { continue }
            self.init(article)
            return
        }
        return nil
    }

    private init(_ article: [String: Any]) {
        title = Self.text(article["headline"]) ?? Self.text(article["name"])
        published = Self.text(article["datePublished"])
        modified = Self.text(article["dateModified"])
        let authors = Self.names(article["author"])
        author = authors.isEmpty ? nil : authors.joined(separator: ", ")
        outlet = Self.names(article["publisher"]).first
        language = Self.text(article["inLanguage"])
        url =
            Self.text(article["url"]) ?? Self.text(article["mainEntityOfPage"]) ?? Self.id(article["mainEntityOfPage"])
        body = Self.text(article["articleBody"])
    }

    private static func article(in value: Any, depth: Int) -> [String: Any]? {
        guard depth < deepest else { return nil }
        if let list = value as? [Any] {
            return list.lazy.compactMap { article(in: $0, depth: depth + 1) }.first
        }
        guard let object = value as? [String: Any] else { return nil }
        let types = object["@type"] as? [String] ?? (object["@type"] as? String).map { [$0] } ?? []
        if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") }) { return object }
        return ["@graph", "mainEntity"].lazy.compactMap { name in
            object[name].flatMap { article(in: $0, depth: depth + 1) }
        }.first
    }

    private static func text(_ value: Any?) -> String? {
        guard let text = value as? String, !text.trimmed.isEmpty else { return nil }
        return String(text.trimmed)
    }

    private static func id(_ value: Any?) -> String? { text((value as? [String: Any])?["@id"]) }

    /// Names of persons or organizations: texts, objects with a name, or a list of these.
    private static func names(_ value: Any?) -> [String] {
        if let list = value as? [Any] { return list.prefix(mostNames).flatMap { names($0 as? String ?? ($0 as Any)) } }
        if let object = value as? [String: Any] { return names(object["name"]) }
        return text(value).map { [$0] } ?? []
    }

    /// Lists and objects within each other that are looked through.
    private static let deepest = 8
    private static let mostNames = 20
}
