import Facts

/// Writes a question's SQL with its values in place of their parameters.
enum SQLScript {
    /// `sql` as one statement that runs by itself; what does not restrict keeps its name, or becomes `absent`.
    static func text(_ sql: String, _ arguments: [String: QuestionArgument], absent: String? = nil) -> String {
        var text: [UInt8] = []
        var rest = Array(sql.utf8)[...]
        while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
            let name = rest[(colon + 1)...].prefix(while: isOfName)
            text += rest[..<colon]
            if let argument = arguments[String(decoding: name, as: UTF8.self)],
                let value = literal(argument) ?? absent
            {
                text += value.utf8
            } else {
                text += rest[colon..<name.endIndex]
            }
            rest = rest[name.endIndex...]
        }
        return String(decoding: text + rest, as: UTF8.self) + ";\n"
    }

    /// Whether the letter can be one of a parameter's name.
    private static func isOfName(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
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
        "'" + text.replacingMark("'", with: "''").replacingMark("\0", with: "") + "'"
    }
}
