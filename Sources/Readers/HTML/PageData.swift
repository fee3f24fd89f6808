import Facts

/// What a page says of its article, outside of the text: in JSON-LD, OpenGraph, meta and time elements.
struct PageData {
    let title: String?
    /// EDTF, or as the page has it where it is in no known way.
    let date: String?
    let author: String?
    let outlet: String?
    let language: String?
    let url: String?
    /// The article's text as JSON-LD has it.
    let linkedBody: String?

    init(of page: MarkupElement, article: PageBody) {
        let found = Found(page)
        let linked = LinkedArticle(scripts: found.scripts)
        title = linked?.title ?? found.meta("og:title") ?? found.onlyHeadline ?? found.title
        author = linked?.author ?? found.meta("author", "dc.creator", "parsely-author") ?? found.authorName
        outlet = linked?.outlet ?? found.meta("og:site_name", "application-name", "publisher", "dc.publisher")
        language =
            page.attribute("lang") ?? page.language ?? linked?.language
            ?? found.meta("og:locale", "content-language", "dc.language")?.replacing("_", with: "-")
        url = [found.canonical, found.meta("og:url"), linked?.url].compactMap(\.self).first(where: Self.isWebAddress)
        linkedBody = linked?.body
        date = Self.date(
            published: [linked?.published, found.meta(Self.dateNames), Self.time(in: article) ?? found.publishedTime],
            modified: [linked?.modified, found.meta("article:modified_time", "dcterms.modified")])
    }

    /// The first date that can be read; one of a change says only that the article is no younger.
    private static func date(published: [String?], modified: [String?]) -> String? {
        let published = published.compactMap { $0.map(ArticleDate.edtf) }
        if let date = published.first(where: { PublicationDate($0) != nil }) { return date }
        return published.first ?? modified.compactMap { $0.flatMap(ArticleDate.atTheLatest) }.first
    }

    /// The first time in the article.
    private static func time(in article: PageBody) -> String? {
        article.roots.lazy.compactMap { root in
            root.first { $0.name == "time" && $0.attribute("datetime") != nil }?.attribute("datetime")
        }.first
    }

    private static func isWebAddress(_ text: String) -> Bool {
        (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.utf8.contains(where: { $0 <= 0x20 })
    }

    private static let dateNames = [
        "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date",
        "dcterms.issued", "dcterms.created", "pubdate", "publish-date", "publishdate", "parsely-pub-date",
        "sailthru.date",
    ]
}

/// The elements of a page that speak of it.
private struct Found {
    private(set) var scripts: [String] = []
    private(set) var canonical: String?
    private(set) var title: String?
    private(set) var publishedTime: String?
    private var headlines: [String] = []
    private var metas: [String: String] = [:]

    init(_ page: MarkupElement) {
        var found = self
        page.each { found.add($0) }
        self = found
    }

    private mutating func add(_ element: MarkupElement) {
        switch element.name {
        case "meta":
            guard let content = element.attribute("content")?.trimmed, !content.isEmpty,
                let name = ["property", "name", "itemprop", "http-equiv"].lazy.compactMap(element.attribute).first
            else { return }
            if metas[name.lowercased()] == nil { metas[name.lowercased()] = String(content) }
        case "script":
            let kind = element.attribute("type")?.lowercased().prefix { $0 != ";" }
            if kind == "application/ld+json" { scripts.append(element.text) }
        case "link":
            let kinds = element.attribute("rel")?.lowercased().split(separator: " ") ?? []
            if kinds.contains("canonical") { canonical = canonical ?? element.attribute("href") }
        case "title": title = title ?? element.line
        case "h1": if let line = element.line { headlines.append(line) }
        case "time":
            let isPublished =
                element.attribute("itemprop")?.lowercased() == "datepublished" || element.attribute("pubdate") != nil
            if isPublished { publishedTime = publishedTime ?? element.attribute("datetime") ?? element.line }
        default: return
        }
    }

    func meta(_ names: String...) -> String? { meta(names) }

    func meta(_ names: [String]) -> String? { names.lazy.compactMap { metas[$0] }.first }

    /// The headline, where there is one only.
    var onlyHeadline: String? { headlines.count == 1 ? headlines[0] : nil }

    /// OpenGraph means the address of the author's page; many write a name.
    var authorName: String? { meta("article:author").flatMap { $0.contains("://") ? nil : $0 } }
}
