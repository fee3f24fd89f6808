import Facts

/// Reads items of NewsML-G2, alone or in a message; packages and other items without a text are passed over.
struct NewsMLReader: XMLItemReader {
    let encoding: String?
    let itemNames: Set<String> = ["newsitem"]

    func article(of item: MarkupElement, head: MarkupElement?) throws(InputProblem.Failure) -> Article {
        guard let guid = item.attribute("guid") else { throw InputProblem.Failure(.noGUID) }
        let (itemMeta, contentMeta) = (item.child("itemmeta"), item.child("contentmeta"))
        let nitf = item.child("contentset")?.descendant("nitf").map(NITFItem.init)
        let status = Self.code(itemMeta?.child("pubstatus"))
        let wire = WireItem(
            guid: guid, version: item.attribute("version").flatMap { Int($0) },
            slug: contentMeta?.child("slugline")?.line ?? nitf?.slug,
            urgency: contentMeta?.child("urgency")?.line.flatMap { Int($0) }.flatMap(WireItem.urgency),
            dateline: contentMeta?.child("dateline")?.line ?? nitf?.dateline,
            isWithdrawn: ["canceled", "cancelled", "withheld"].contains(status))
        let text = try Self.text(of: item, nitf)
        if !wire.isWithdrawn { try ArticleRecord.check(text) }
        let date = contentMeta?.child("contentcreated")?.line ?? itemMeta?.child("firstcreated")?.line
        let changed = contentMeta?.child("contentmodified")?.line ?? itemMeta?.child("versioncreated")?.line
        let language = contentMeta?.child("language")?.attribute("tag") ?? nitf?.language ?? item.language
        return Article(
            id: guid, text: text, language: language,
            date: date.map(ArticleDate.edtf) ?? changed.flatMap(ArticleDate.atTheLatest),
            title: contentMeta?.child("headline")?.line ?? itemMeta?.child("title")?.line ?? nitf?.title,
            author: contentMeta?.child("by")?.line ?? Self.name(contentMeta?.child("creator")) ?? nitf?.author,
            agency: Self.name(itemMeta?.child("provider")) ?? Self.code(itemMeta?.child("provider")), wire: wire)
    }

    /// The text in one of the ways in which an item can hold it.
    private static func text(of item: MarkupElement, _ nitf: NITFItem?) throws(InputProblem.Failure) -> String {
        if let nitf { return nitf.text }
        guard let contents = item.child("contentset") else { return "" }
        for content in contents.children {
            switch content.name {
            case "inlinexml": return MarkupText.text(of: [content]) { PageNoise.elements.contains($0.name) }
            case "inlinedata" where content.attribute("contenttype")?.hasPrefix("text/html") == true:
                return try MarkupText.text(ofFragment: content.text)
            case "inlinedata" where content.attribute("encoding") == nil: return String(content.text.trimmed)
            default: continue
            }
        }
        return ""
    }

    /// The name of a party, as text or as element.
    private static func name(_ party: MarkupElement?) -> String? {
        party?.child("name")?.line ?? party?.attribute("literal")
    }

    /// A code without the list that it comes from: `canceled` of `stat:canceled`.
    private static func code(_ element: MarkupElement?) -> String? {
        let code = element?.attribute("qcode") ?? element?.attribute("uri")
        return code?.split(whereSeparator: { $0 == ":" || $0 == "/" }).last.map(String.init)
    }
}
