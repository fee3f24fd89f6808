import Query

/// Writes rows as JSON objects whose keys keep the order of the fields.
struct JSONRows: RowEncoder {
    /// Whether a row is a line by itself, and not an element of one array.
    let isLines: Bool
    private var fields: [Field] = []
    private var isFirst = true

    init(isLines: Bool) { self.isLines = isLines }

    mutating func opening(_ fields: [Field]) -> String {
        self.fields = fields
        return isLines ? "" : "["
    }

    mutating func text(of row: [Value]) -> String {
        let object = Self.object(row, fields: fields)
        guard !isLines else { return object + "\n" }
        defer { isFirst = false }
        return (isFirst ? "\n  " : ",\n  ") + object
    }

    func closing() -> String {
        guard !isLines else { return "" }
        return isFirst ? "]\n" : "\n]\n"
    }

    private static func object(_ row: [Value], fields: [Field]) -> String {
        let members = zip(fields, row).filter { $0.0.place != .summary }.map { string($0.key) + ": " + text($1) }
        return "{" + members.joined(separator: ", ") + "}"
    }

    private static func text(_ value: Value) -> String {
        switch value {
        case .null, .absent: "null"
        case .text(let text), .key(let text, _), .wording(let text, _): string(text)
        case .integer(let number): String(number)
        case .real(let number): number.isFinite ? String(number) : "null"
        case .office(let office): object(office.members.map(\.1), fields: office.members.map { Field($0.0) })
        case .publication(let publication):
            object(publication.members.map(\.1), fields: publication.members.map { Field($0.0) })
        case .carrier(let carrier): object(carrier.members.map(\.1), fields: carrier.members.map { Field($0.0) })
        case .carriage(let carriage): text(.list(carriage.sources.map(Value.publication)))
        case .excerpt(let excerpt): string(excerpt.bracketed)
        case .list(let values): "[" + values.map(text).joined(separator: ", ") + "]"
        }
    }

    /// A JSON string; control and direction characters are escaped, so that a terminal shows and does not obey them.
    static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{061C}", "\u{200E}"..."\u{200F}",
                "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
