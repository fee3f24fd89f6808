import Query

/// Writes rows as JSON objects whose keys keep the order of the fields.
struct JSONRows: RowEncoder {
    /// Whether a row is a line by itself, and not an element of one array.
    let isLines: Bool
    /// What stands before the value of each field, without the comma; nil where it is for people only.
    private var keys: [[UInt8]?] = []
    private var isFirst = true

    init(isLines: Bool) { self.isLines = isLines }

    mutating func opening(_ fields: [Field]) -> String {
        keys = fields.map { $0.place == .summary ? nil : Array("\(JSONString.text($0.key)): ".utf8) }
        return isLines ? "" : "["
    }

    mutating func add(_ row: [Value], to text: inout [UInt8]) {
        guard !isLines else { return writeLine(row, to: &text) }
        text.append(contentsOf: (isFirst ? "\n  " : ",\n  ").utf8)
        isFirst = false
        write(row, to: &text)
    }

    var shaping: RowShaping? {
        guard isLines else { return nil }
        return { [self] row, text in writeLine(row, to: &text) }
    }

    private func writeLine(_ row: [Value], to bytes: inout [UInt8]) {
        write(row, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
    }

    func closing() -> String {
        guard !isLines else { return "" }
        return isFirst ? "]\n" : "\n]\n"
    }

    /// Writes an object of the fields.
    private func write(_ row: [Value], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for (key, value) in zip(keys, row) {
            guard let key else { continue }
            if !isFirst { bytes.append(contentsOf: ", ".utf8) }
            isFirst = false
            bytes.append(contentsOf: key)
            Self.write(value, to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Writes an object of the members.
    private static func write(_ members: [(String, Value)], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        for (number, (key, value)) in members.enumerated() {
            if number > 0 { bytes.append(contentsOf: ", ".utf8) }
            JSONString.write(key, to: &bytes)
            bytes.append(contentsOf: ": ".utf8)
            write(value, to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private static func write(_ value: Value, to bytes: inout [UInt8]) {
        switch value {
        case .null, .absent: bytes.append(contentsOf: "null".utf8)
        case .text(let text), .key(let text, _), .wording(let text, _): JSONString.write(text, to: &bytes)
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .real(let number): bytes.append(contentsOf: (number.isFinite ? String(number) : "null").utf8)
        case .office(let office): write(office.members, to: &bytes)
        case .publication(let publication): write(publication.members, to: &bytes)
        case .carrier(let carrier): write(carrier.members, to: &bytes)
        case .carriage(let carriage): write(.list(carriage.sources.map(Value.publication)), to: &bytes)
        case .excerpt(let excerpt): JSONString.write(excerpt.bracketed, to: &bytes)
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (number, value) in values.enumerated() {
                if number > 0 { bytes.append(contentsOf: ", ".utf8) }
                write(value, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        }
    }
}
