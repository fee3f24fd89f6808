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
        var bytes: [UInt8] = []
        if !isLines { bytes.append(contentsOf: (isFirst ? "\n  " : ",\n  ").utf8) }
        isFirst = false
        Self.write(zip(fields, row).lazy.map { ($0.key, $1, $0.place != .summary) }, to: &bytes)
        if isLines { bytes.append(UInt8(ascii: "\n")) }
        return String(decoding: bytes, as: UTF8.self)
    }

    func closing() -> String {
        guard !isLines else { return "" }
        return isFirst ? "]\n" : "\n]\n"
    }

    private static func write(_ members: [(String, Value)], to bytes: inout [UInt8]) {
        write(members.lazy.map { ($0, $1, true) }, to: &bytes)
    }

    /// Writes an object of the members that are wanted.
    private static func write(
        _ members: some Sequence<(key: String, value: Value, isWanted: Bool)>, to bytes: inout [UInt8]
    ) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for member in members where member.isWanted {
            if !isFirst { bytes.append(contentsOf: ", ".utf8) }
            isFirst = false
            JSONString.write(member.key, to: &bytes)
            bytes.append(contentsOf: ": ".utf8)
            write(member.value, to: &bytes)
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
