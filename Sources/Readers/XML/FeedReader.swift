import Facts

/// Reads RSS (2.0, and the items of older ones) and Atom.
struct FeedReader: XMLItemReader {
    let encoding: String?
    let itemNames: Set<String> = ["item", "entry"]

    func article(of item: MarkupElement, head: MarkupElement?) throws(InputProblem.Failure) -> Article {
        let (id, link) = (Self.id(of: item), Self.link(of: item))
        guard let id = id ?? link else { throw InputProblem.Failure(.missingField("guid")) }
        let text = try Self.wholeText(of: item)
        try ArticleRecord.check(text)
        let feed = head.flatMap { $0.child("channel") ?? $0 }
        return Article(
            id: id, text: text, language: item.language ?? Self.line(item, "language") ?? Self.line(feed, "language"),
            date: Self.date(of: item), url: link, title: try Self.title(of: item), author: Self.author(of: item),
            outlet: Self.source(of: item) ?? Self.line(feed, "title"))
    }

    /// The feed that an item was taken from: RSS has its name, Atom a part of the feed.
    private static func source(of item: MarkupElement) -> String? {
        guard let source = item.child("source") else { return nil }
        return source.children.isEmpty ? source.line : source.child("title")?.line
    }

    private static func line(_ element: MarkupElement?, _ name: String) -> String? { element?.child(name)?.line }

    private static func id(of item: MarkupElement) -> String? {
        line(item, "guid") ?? line(item, "id") ?? item.attribute("about")
    }

    /// The article's address: RSS has it as text, Atom as attribute of the link without a relation or as alternate.
    private static func link(of item: MarkupElement) -> String? {
        for element in item.children where element.name == "link" {
            if let address = element.attribute("href") {
                if ["alternate", nil].contains(element.attribute("rel")) { return address }
            } else if let line = element.line {
                return line
            }
        }
        guard let guid = item.child("guid"), guid.attribute("isPermaLink") != "false", let line = guid.line,
            line.contains("://")
        else { return nil }
        return line
    }

    /// The whole article where the feed has it, else what it says of it.
    private static func wholeText(of item: MarkupElement) throws(InputProblem.Failure) -> String {
        for name in ["encoded", "content", "description", "summary"] {
            for element in item.children where element.name == name {
                let text = try text(of: element)
                if !ArticleText.isBlank(text) { return text }
            }
        }
        return ""
    }

    private static func text(of element: MarkupElement) throws(InputProblem.Failure) -> String {
        switch element.attribute("type") {
        case "text", "text/plain": return String(element.text.trimmed)
        case "xhtml": return MarkupText.text(of: [element]) { PageNoise.elements.contains($0.name) }
        default: return try MarkupText.text(ofFragment: element.text)
        }
    }

    private static func title(of item: MarkupElement) throws(InputProblem.Failure) -> String? {
        guard let title = item.child("title") else { return nil }
        let text = try text(of: title).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.isEmpty ? nil : text
    }

    private static func date(of item: MarkupElement) -> String? {
        for name in ["pubdate", "published", "issued", "date"] {
            if let date = line(item, name) { return ArticleDate.edtf(date) }
        }
        return line(item, "updated").flatMap(ArticleDate.atTheLatest)
    }

    /// RSS wants an address, often with the name behind it in brackets; Dublin Core and Atom a name.
    private static func author(of item: MarkupElement) -> String? {
        if let creator = line(item, "creator") { return creator }
        let names = item.children.filter { $0.name == "author" }.compactMap { author in
            author.child("name")?.line ?? author.line.flatMap(name)
        }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private static func name(in author: String) -> String? {
        guard author.contains("@") else { return author }
        guard let open = author.firstIndex(of: "("), let close = author[open...].lastIndex(of: ")") else { return nil }
        let name = author[author.index(after: open)..<close].trimmed
        return name.isEmpty ? nil : String(name)
    }
}
