/// Writes a question's SQL with its values in place of their parameters.
enum SQLScript {
    /// `sql` as one statement that runs by itself; what does not restrict keeps its name, or becomes `absent`.
    static func text(_ sql: String, _ arguments: [String: QuestionArgument], absent: String? = nil) -> String {
        var text = ""
        var rest = sql[...]
        while let colon = rest.firstIndex(of: ":") {
            text += rest[..<colon]
            rest = rest[rest.index(after: colon)...]
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            if let argument = arguments[String(name)], let value = literal(argument) ?? absent {
                text += value
                rest = rest[name.endIndex...]
            } else {
                text += ":"
            }
        }
        return text + rest + ";\n"
    }

    /// Nil for what does not restrict.
    private static func literal(_ argument: QuestionArgument) -> String? {
        switch argument {
        case .none: nil
        case .text(let text): quoted(text)
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .flag(let flag): flag ? "1" : nil
        case .list(let texts): quoted(QuestionArgument.json(texts))
        }
    }

    /// A NUL ends a text of SQL; no value of a question has one that it needs.
    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("'", with: "''").replacing("\0", with: "") + "'"
    }
}
