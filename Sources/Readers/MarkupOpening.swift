/// How XML or HTML begins: the declaration and the first element.
struct MarkupOpening {
    /// The first element's name without prefix and in lower case; nil where none is to be seen.
    private(set) var root: String?
    /// The encoding that an XML declaration names.
    private(set) var encoding: String?
    /// Whether there is an XML declaration.
    private(set) var isXML = false

    /// Nil for a text that begins with `<` and is no markup.
    init?(_ opening: Substring) {
        var rest = opening
        while rest.hasPrefix("<") {
            if rest.hasPrefix("<?") {
                let end = rest.firstRange(of: "?>")
                let declaration = rest[..<(end?.lowerBound ?? rest.endIndex)]
                if declaration.hasPrefix("<?xml") {
                    isXML = true
                    encoding = Self.encoding(in: declaration)
                }
                rest = end.map { rest[$0.upperBound...] } ?? ""
            } else if rest.hasPrefix("<!--") {
                rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
            } else if rest.hasPrefix("<!") {
                guard rest.dropFirst(2).prefix(7).lowercased() == "doctype" else { return nil }
                if rest.dropFirst(9).trimmed.prefix(4).lowercased() == "html" { root = "html" }
                rest = Self.behindDocumentType(rest)
            } else {
                let name = rest.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
                guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else { return nil }
                root = root ?? name.split(separator: ":").last?.lowercased()
                return
            }
            rest = rest.trimmed
        }
        if root == nil, !isXML, !rest.isEmpty { return nil }
    }

    /// Whether a first element of that name begins a page, or a part of one.
    static func isHTML(_ name: String?) -> Bool { name.map(elements.contains) ?? false }

    private static func behindDocumentType(_ text: Substring) -> Substring {
        var brackets = 0
        for index in text.indices {
            switch text[index] {
            case "[": brackets += 1
            case "]": brackets -= 1
            case ">" where brackets == 0: return text[text.index(after: index)...]
            default: break
            }
        }
        return ""
    }

    private static func encoding(in declaration: Substring) -> String? {
        guard let start = declaration.firstRange(of: "encoding")?.upperBound else { return nil }
        let value = declaration[start...].drop { $0 == " " || $0 == "=" }
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        let name = value.dropFirst().prefix { $0 != quote }
        return name.isEmpty ? nil : String(name)
    }

    private static let elements: Set<String> = [
        "head", "body", "meta", "title", "article", "main", "section", "div", "p", "h1", "h2", "header", "nav",
        "script",
        "link", "style", "table", "span",
    ]
}
