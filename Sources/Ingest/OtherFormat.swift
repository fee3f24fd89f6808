/// Files that hold text, but not an article's: markup and tables.
enum OtherFormat {
    /// The format's name, by the file's ending or by how its text begins; nil for plain text.
    static func name(of text: String, in path: String) -> String? {
        let ending = path.suffix(from: path.lastIndex(of: ".") ?? path.endIndex).lowercased()
        if let name = endings[ending] { return name }
        let opening = text.drop(while: \.isWhitespace).prefix(longestOpening).lowercased()
        return openings.first { opening.hasPrefix($0.words) }?.name
    }

    private static let endings = [
        ".html": "HTML", ".htm": "HTML", ".xhtml": "HTML", ".xml": "XML", ".csv": "CSV", ".tsv": "TSV",
    ]

    private static let openings = [
        (words: "<!doctype", name: "HTML"), (words: "<html", name: "HTML"), (words: "<?xml", name: "XML"),
    ]

    private static let longestOpening = 9
}
