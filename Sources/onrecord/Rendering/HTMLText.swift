/// Text as a part of a page in HTML, in which nothing is markup.
enum HTMLText {
    /// `text` for an element or a quoted attribute; control characters and direction overrides are shown as pictures.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in VisibleText.escaping(text) {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.append(character)
            }
        }
        return result
    }

    /// An element that holds `text`, which is escaped here.
    static func element(_ name: String, class kind: String = "", _ text: String) -> String {
        "<\(name)\(kind.isEmpty ? "" : " class=\"\(kind)\"")>\(escaped(text))</\(name)>"
    }

    /// Words of a source with what is meant in them marked.
    static func excerpt(_ pieces: [(text: String, isMarked: Bool)]) -> String {
        pieces.map { $0.isMarked ? element("mark", $0.text) : escaped($0.text) }.joined()
    }
}
