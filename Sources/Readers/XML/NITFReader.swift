import Facts

/// Reads NITF, the older markup of newswires.
struct NITFReader: XMLItemReader {
    let encoding: String?
    let itemNames: Set<String> = ["nitf"]

    func article(of item: MarkupElement, head: MarkupElement?) throws(InputProblem.Failure) -> Article {
        guard let article = try NITFItem(item).article(guid: nil) else { throw InputProblem.Failure(.noGUID) }
        return article
    }
}

/// What an NITF element says, alone or within an item of NewsML.
struct NITFItem {
    private let nitf: MarkupElement
    private let data: MarkupElement?
    private let headline: MarkupElement?

    init(_ nitf: MarkupElement) {
        self.nitf = nitf
        data = nitf.child("head")?.child("docdata")
        headline = nitf.child("body")?.child("body.head")
    }

    /// The paragraphs of the content, without pictures and their captions.
    var text: String {
        guard let content = nitf.child("body")?.child("body.content") else { return "" }
        return MarkupText.text(of: [content]) { PageNoise.elements.contains($0.name) }
    }

    var title: String? {
        headline?.descendant("hl1")?.line ?? headline?.descendant("headline")?.line ?? nitf.descendant("title")?.line
    }

    var dateline: String? {
        guard let dateline = headline?.child("dateline") else { return nil }
        return dateline.line ?? dateline.child("location")?.line
    }

    var author: String? { headline?.child("byline")?.line }
    var language: String? { nitf.language ?? nitf.child("body")?.language }

    var slug: String? {
        let meta = nitf.child("head")?.children.first {
            $0.name == "meta" && ["slug", "slugline"].contains($0.attribute("name")?.lowercased())
        }
        return meta?.attribute("content") ?? data?.child("du-key")?.attribute("key")
    }

    /// The article; nil where nothing says which item it is a version of.
    func article(guid: String?) throws(InputProblem.Failure) -> Article? {
        let name = data?.child("doc-id")?.attribute("id-string") ?? nitf.attribute("uno")
        guard let guid = guid ?? name.map({ "nitf:" + $0 }) else { return nil }
        let status = data?.attribute("management-status")?.lowercased()
        let wire = WireItem(
            guid: guid, version: version, slug: slug,
            urgency: data?.child("urgency")?.attribute("ed-urg").flatMap { Int($0) }.flatMap(WireItem.urgency),
            dateline: dateline, isWithdrawn: status == "canceled" || status == "cancelled")
        let text = text
        if !wire.isWithdrawn { try ArticleRecord.check(text) }
        let date = data?.child("date.issue")?.attribute("norm") ?? data?.child("date.release")?.attribute("norm")
        return Article(
            id: guid, text: text, language: language, date: date.map(ArticleDate.edtf), title: title, author: author,
            outlet: nitf.descendant("pubdata")?.attribute("name"), agency: headline?.child("distributor")?.line,
            wire: wire)
    }

    private var version: Int? {
        let key = data?.child("du-key")
        return (key?.attribute("version") ?? key?.attribute("generation")).flatMap { Int($0) }
    }
}

extension WireItem {
    /// An urgency as newswires count it; nil for other numbers.
    static func urgency(_ number: Int) -> Int? { (1...9).contains(number) ? number : nil }
}
