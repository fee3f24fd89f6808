/// The text of a `CREATE TABLE`, read for what SQLite does not tell: comments and closed vocabularies.
struct TableSource {
    /// One column or constraint, as written.
    struct Item {
        let name: String
        var code = ""
        var comment = ""

        /// The only values that the column can have, by its CHECK; empty where it says none.
        var values: [String] {
            guard let list = code.firstMatch(of: /CHECK \((\w+ = '\w+'( OR \w+ = '\w+')+)\)/)?.output.1 else {
                return []
            }
            let values = list.matches(of: /(\w+) = '(\w+)'/).map(\.output)
            return values.allSatisfy { $0.1 == name } ? values.map { String($0.2) } : []
        }

        var isUnique: Bool { code.contains(" UNIQUE") }
    }

    private(set) var items: [Item] = []

    /// Reads a statement of which every column begins a line.
    init(_ sql: String) {
        var depth = 1
        var beginsItem = true
        for line in sql.split(separator: "\n").dropFirst() {
            let (code, comment) = Self.parts(of: line)
            if !code.isEmpty {
                if beginsItem { items.append(Item(name: String(code.prefix { $0 != " " && $0 != "(" }))) }
                guard !items.isEmpty else { continue }
                items[items.count - 1].code += (beginsItem ? "" : " ") + code
                depth += code.count { $0 == "(" } - code.count { $0 == ")" }
                beginsItem = depth == 1 && code.hasSuffix(",")
            }
            if let comment, !items.isEmpty {
                let last = items.count - 1
                items[last].comment += (items[last].comment.isEmpty ? "" : " ") + comment
            }
        }
    }

    /// The item of that name.
    subscript(name: String) -> Item? { items.first { $0.name == name } }

    /// The code and the comment of a line, without spaces around them.
    private static func parts(of line: Substring) -> (code: String, comment: String?) {
        guard let dashes = line.firstRange(of: "--") else { return (trimmed(line), nil) }
        return (trimmed(line[..<dashes.lowerBound]), trimmed(line[dashes.upperBound...]))
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
