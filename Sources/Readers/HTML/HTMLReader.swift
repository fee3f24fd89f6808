import Facts

/// Reads a page that is one article.
struct HTMLReader: FormatReader {
    func read(_ input: ReaderInput, _ emit: (ReadItem) throws -> Void) throws {
        let decoded = try DecodedText(try input.source.rest())
        guard !ArticleText.isBlank(decoded.text) else { throw InputProblem.Failure(.empty) }
        guard let page = try MarkupDocument.html(decoded.text).root else { throw InputProblem.Failure(.noArticle) }
        let body = PageBody(in: page)
        let data = PageData(of: page, article: body)
        let text = Self.text(body, data)
        guard !ArticleText.isBlank(text) else { throw InputProblem.Failure(.noArticle) }
        try ArticleRecord.check(text)
        if decoded.encoding != .utf8 { try emit(.problem(.decoded(decoded.encoding), line: nil, id: input.name)) }
        let article = Article(
            id: input.name, text: text, language: data.language, date: data.date, url: data.url, title: data.title,
            author: data.author, outlet: data.outlet)
        try emit(.article(article, line: nil))
    }

    /// The text of the page; that of its JSON-LD where the page shows only the beginning.
    private static func text(_ body: PageBody, _ data: PageData) -> String {
        let shown = body.text
        guard let linked = data.linkedBody, linked.utf8.count > shown.utf8.count * 2 else { return shown }
        return (try? MarkupText.text(ofFragment: linked)) ?? shown
    }
}
