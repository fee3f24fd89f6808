import Facts

/// Text as a part of a page in HTML, in which nothing is markup.
enum HTMLText {
    /// `text` for an element or a quoted attribute; control characters and direction overrides are shown as pictures.
    static func escaped(_ text: String) -> String {
        VisibleText.escaping(text).replacingMarks { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            case UInt8(ascii: "'"): "&#39;"
            default: nil
            }
        }
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
