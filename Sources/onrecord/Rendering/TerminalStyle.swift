/// How text is set off on a terminal: by escape sequences, or not at all.
///
/// While text is laid out, its style stands in it as control characters without width. `VisibleText` has made pictures
/// of all that the text itself had, so none of them can come out of an article.
struct TerminalStyle {
    /// Whether anything is set off.
    var isColored = false

    /// What a stretch of text is.
    enum Role: Character, CaseIterable {
        case heading = "\u{1}"
        case label = "\u{2}"
        case hit = "\u{3}"
        case evidence = "\u{4}"
        case note = "\u{5}"

        fileprivate var sequence: String {
            switch self {
            case .heading: "\u{1B}[1m"
            case .label, .note: "\u{1B}[2m"
            case .hit: "\u{1B}[1;4m"
            case .evidence: "\u{1B}[1m"
            }
        }
    }

    private static let end: Character = "\u{6}"
    private static let reset = "\u{1B}[0m"

    /// `text`, which is escaped already, with the mark of what it is.
    func marked(_ text: String, _ role: Role) -> String {
        isColored && !text.isEmpty ? "\(role.rawValue)\(text)\(Self.end)" : text
    }

    /// The layout with escape sequences for its marks.
    func rendered(_ layout: String) -> String {
        guard isColored else { return layout }
        var result = ""
        for character in layout {
            if let role = Role(rawValue: character) {
                result += role.sequence
            } else if character == Self.end {
                result += Self.reset
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// The lines of one text, each closing what it opens and going on with what the one before it left open.
    static func balanced(_ lines: [String]) -> [String] {
        var open: Role?
        return lines.map { line in
            let inherited = open.map { String($0.rawValue) } ?? ""
            for character in line {
                if let role = Role(rawValue: character) { open = role } else if character == end { open = nil }
            }
            return inherited + line + (open == nil ? "" : String(end))
        }
    }
}
