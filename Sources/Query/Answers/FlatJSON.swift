/// Reads the JSON that SQLite makes of rows, an array of arrays or of objects that hold no others: without a space, and
/// of each object only its values, in their order.
struct FlatJSON {
    /// One value of a row.
    enum Cell {
        case null
        case integer(Int)
        case text(String)

        var integer: Int? { if case .integer(let number) = self { number } else { nil } }
        var text: String? { if case .text(let text) = self { text } else { nil } }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The rows; nil where the text is anything else.
    static func rows(of text: String) -> [[Cell]]? {
        var text = text
        return text.withUTF8(rows(in:))
    }

    /// The rows of a text in UTF-8; nil where it is anything else.
    static func rows(in bytes: UnsafeBufferPointer<UInt8>) -> [[Cell]]? {
        var json = FlatJSON(bytes)
        let rows = json.rows()
        return json.place == bytes.count ? rows : nil
    }

    private mutating func rows() -> [[Cell]]? {
        var rows: [[Cell]] = []
        guard take("[") else { return nil }
        if take("]") { return rows }
        repeat {
            guard let row = row() else { return nil }
            rows.append(row)
        } while take(",")
        return take("]") ? rows : nil
    }

    private mutating func row() -> [Cell]? {
        let isObject = take("{")
        guard isObject || take("[") else { return nil }
        let end: Unicode.Scalar = isObject ? "}" : "]"
        var cells: [Cell] = []
        if take(end) { return cells }
        repeat {
            if isObject { guard skipText(), take(":") else { return nil } }
            guard let cell = cell() else { return nil }
            cells.append(cell)
        } while take(",")
        return take(end) ? cells : nil
    }

    private mutating func cell() -> Cell? {
        guard place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "\""): return text().map(Cell.text)
        case UInt8(ascii: "n"):
            place += 4
            return .null
        default:
            let start = place
            while place < bytes.count, isOfNumber(bytes[place]) { place += 1 }
            return Int(String(decoding: bytes[start..<place], as: UTF8.self)).map(Cell.integer)
        }
    }

    private func isOfNumber(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") }

    private mutating func skipText() -> Bool {
        let start = place
        guard take("\""), let end = closing(from: place) else {
            place = start
            return false
        }
        place = end + 1
        return true
    }

    private mutating func text() -> String? {
        guard take("\""), let end = closing(from: place) else { return nil }
        let letters = bytes[place..<end]
        place = end + 1
        return letters.contains(UInt8(ascii: "\\"))
            ? Self.unescaped(letters) : String(decoding: letters, as: UTF8.self)
    }

    /// Where the quotation mark stands that ends the text.
    private func closing(from start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index < bytes.count ? index : nil
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard place < bytes.count, bytes[place] == UInt8(ascii: scalar) else { return false }
        place += 1
        return true
    }

    /// SQLite escapes marks and control characters alone, the latter by letters or by four digits.
    private static func unescaped(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var text: [UInt8] = []
        var index = letters.startIndex
        while index < letters.endIndex {
            let byte = letters[index]
            index += 1
            guard byte == UInt8(ascii: "\\"), index < letters.endIndex else {
                text.append(byte)
                continue
            }
            let escape = letters[index]
            index += 1
            if escape == UInt8(ascii: "u") {
                let digits = String(decoding: letters[index..<min(index + 4, letters.endIndex)], as: UTF8.self)
                index = min(index + 4, letters.endIndex)
                let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
                text.append(contentsOf: String(Character(scalar)).utf8)
            } else {
                text.append(controls[escape] ?? escape)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let controls: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
    ]
}
