extension QuestionArgument {
    /// The value as `.parameter set` of the `sqlite3` shell reads it; nil where it does not restrict.
    var shellValue: String? {
        switch self {
        case .none, .integer(0), .flag(false): nil
        case .text(let text): Self.quoted(text)
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .flag(true): "1"
        case .list(let texts): Self.quoted(Self.json(texts))
        }
    }

    /// A text as a word of the shell that holds a literal of SQL.
    private static func quoted(_ text: String) -> String {
        let literal = "'" + text.replacing("'", with: "''") + "'"
        let escaped = literal.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\"" + escaped + "\""
    }
}
