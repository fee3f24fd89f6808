/// The running text of markup: a line a paragraph, with an empty line between two.
///
/// White space of the markup is joined as browsers do. What only helps to break lines (soft hyphens, zero-width spaces)
/// is left out; every other character is kept.
struct MarkupText {
    /// Leaves an element out.
    private let isLeftOut: (MarkupElement) -> Bool
    /// Leaves out paragraphs that are links or times and hardly anything else.
    private let dropsLinks: Bool
    private var paragraphs: [String] = []
    private var paragraph = String.UnicodeScalarView()
    private var isSpacePending = false
    private var length = 0
    private var linkedLength = 0

    /// Text of the elements in `roots`, in their order.
    static func text(
        of roots: [MarkupElement], dropsLinks: Bool = false, leavingOut isLeftOut: @escaping (MarkupElement) -> Bool
    ) -> String {
        var text = MarkupText(isLeftOut: isLeftOut, dropsLinks: dropsLinks)
        for root in roots {
            text.endParagraph()
            text.add(root, isLinked: false, keepsSpace: root.name == "pre")
        }
        text.endParagraph()
        return text.paragraphs.joined(separator: "\n\n")
    }

    /// Text of all that stands in a piece of HTML, as feeds have it.
    static func text(ofFragment html: String) throws(InputProblem.Failure) -> String {
        guard html.utf8.contains(UInt8(ascii: "<")) || html.utf8.contains(UInt8(ascii: "&")) else {
            return html.trimmed.isEmpty ? "" : String(html.trimmed)
        }
        guard let root = try MarkupDocument.html(html).root else { return "" }
        return text(of: [root]) { PageNoise.elements.contains($0.name) }
    }

    private init(isLeftOut: @escaping (MarkupElement) -> Bool, dropsLinks: Bool) {
        self.isLeftOut = isLeftOut
        self.dropsLinks = dropsLinks
    }

    private mutating func add(_ element: MarkupElement, isLinked: Bool, keepsSpace: Bool) {
        for content in element.contents {
            switch content {
            case .text(let text): add(text, isLinked: isLinked, keepsSpace: keepsSpace)
            case .element(let child):
                let name = child.name
                if name == "br" {
                    breakLine()
                } else if isLeftOut(child) {
                    continue
                } else {
                    let isBlock = Self.blocks.contains(name)
                    if isBlock { endParagraph() }
                    if Self.cells.contains(name) { isSpacePending = true }
                    add(
                        child, isLinked: isLinked || name == "a" || name == "time",
                        keepsSpace: keepsSpace || name == "pre")
                    if isBlock { endParagraph() }
                }
            }
        }
    }

    private mutating func add(_ text: String, isLinked: Bool, keepsSpace: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where keepsSpace: breakLine()
            case " ", "\t", "\n", "\r", "\u{0C}": isSpacePending = true
            case "\u{AD}", "\u{200B}", "\u{FEFF}": continue
            default:
                if isSpacePending, let last = paragraph.last, last != "\n" { paragraph.append(" ") }
                isSpacePending = false
                paragraph.append(scalar)
                length += 1
                if isLinked { linkedLength += 1 }
            }
        }
    }

    private mutating func breakLine() {
        isSpacePending = false
        if let last = paragraph.last, last != "\n" { paragraph.append("\n") }
    }

    private mutating func endParagraph() {
        while let last = paragraph.last, last.properties.isWhitespace { paragraph.removeLast() }
        let isLinks = dropsLinks && Double(linkedLength) >= Double(length) * Self.linkShare
        if !paragraph.isEmpty, !isLinks { paragraphs.append(String(paragraph)) }
        (paragraph, isSpacePending, length, linkedLength) = (.init(), false, 0, 0)
    }

    /// From this share of its characters on a paragraph is a list of links.
    private static let linkShare = 0.8
    private static let cells: Set<String> = ["td", "th"]

    /// Elements of HTML and NITF that make a paragraph.
    private static let blocks: Set<String> = [
        "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "tr", "ul",
        "block", "body.content", "bq", "hl1", "hl2", "hedline", "note",
    ]
}
