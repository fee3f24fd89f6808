/// Cuts XML into tags and what stands between them, as it comes, without holding more than a piece.
struct XMLPieces {
    enum Piece {
        /// Text, a part of it, or markup that is no tag.
        case content
        /// A tag and the element's name without its prefix, in lower case.
        case start(String)
        case end(String)
        case empty(String)
        /// The document type; whether it declares entities.
        case documentType(declaresEntities: Bool)
    }

    private let source: ByteSource
    /// What ends the comment, section or instruction that has begun.
    private var ending: [UInt8]?
    /// The line of the next piece, counted from 1.
    private(set) var line = 1

    init(_ source: ByteSource) {
        self.source = source
    }

    /// The next piece with its bytes; nil at the end.
    mutating func next() throws(InputProblem.Failure) -> (piece: Piece, bytes: ArraySlice<UInt8>)? {
        let bytes = try source.peek(Self.pieceLength)
        guard let first = bytes.first else { return nil }
        if let ending { return hand(contentUpTo(ending, bytes)) }
        guard first == UInt8(ascii: "<") else {
            return hand(bytes[..<(bytes.place(of: UInt8(ascii: "<")) ?? bytes.endIndex)])
        }
        for (opening, ending) in Self.sections where bytes.starts(with: opening) {
            self.ending = ending
            return hand(bytes.prefix(opening.count))
        }
        if bytes.starts(with: Self.documentTypeOpening) { return try documentType() }
        return try tag()
    }

    private mutating func contentUpTo(_ ending: [UInt8], _ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        while let start = rest.place(of: ending[0]) {
            if bytes[start...].starts(with: ending) {
                self.ending = nil
                return bytes[..<(start + ending.count)]
            }
            rest = rest[(start + 1)...]
        }
        // The end may begin in this piece and go on in the next.
        let kept = bytes.dropLast(ending.count - 1)
        return kept.isEmpty ? bytes : kept
    }

    private mutating func hand(
        _ bytes: ArraySlice<UInt8>, _ piece: Piece = .content
    ) -> (piece: Piece, bytes: ArraySlice<UInt8>) {
        source.skip(bytes.count)
        line += bytes.number(of: UInt8(ascii: "\n"))
        return (piece, bytes)
    }

    private mutating func tag() throws(InputProblem.Failure) -> (piece: Piece, bytes: ArraySlice<UInt8>) {
        let bytes = try markup { quote, _, byte in quote == nil && byte == UInt8(ascii: ">") }
        let isEnd = bytes.dropFirst().first == UInt8(ascii: "/")
        let isEmpty = bytes.dropLast().last == UInt8(ascii: "/")
        let words = bytes.dropFirst(isEnd ? 2 : 1).prefix { byte in
            byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D && byte != UInt8(ascii: "/")
                && byte != UInt8(ascii: ">")
        }
        let local = words.lastIndex(of: UInt8(ascii: ":")).map { words[words.index(after: $0)...] } ?? words
        let name = String(decoding: local, as: UTF8.self).lowercased()
        return hand(bytes, isEnd ? .end(name) : isEmpty ? .empty(name) : .start(name))
    }

    private mutating func documentType() throws(InputProblem.Failure) -> (piece: Piece, bytes: ArraySlice<UInt8>) {
        let bytes = try markup { quote, brackets, byte in
            quote == nil && brackets == 0 && byte == UInt8(ascii: ">")
        }
        return hand(bytes, .documentType(declaresEntities: bytes.firstRange(of: Array("<!ENTITY".utf8)) != nil))
    }

    /// The bytes up to the first outside of quotation marks that `isEnd`.
    private func markup(
        _ isEnd: (_ quote: UInt8?, _ brackets: Int, _ byte: UInt8) -> Bool
    ) throws(InputProblem.Failure) -> ArraySlice<UInt8> {
        var (quote, brackets, count) = (UInt8?.none, 0, 0)
        var bytes = try source.peek(Self.pieceLength)
        while true {
            for byte in bytes.dropFirst(count) {
                count += 1
                if isEnd(quote, brackets, byte) { return bytes.prefix(count) }
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"):
                    if quote == nil { quote = byte } else if quote == byte { quote = nil }
                case UInt8(ascii: "[") where quote == nil: brackets += 1
                case UInt8(ascii: "]") where quote == nil: brackets -= 1
                default: break
                }
            }
            guard count < Self.longestTag else {
                throw InputProblem.Failure(.malformedXML("a tag has no end"), line: line)
            }
            bytes = try source.peek(count * 2)
            guard bytes.count > count else {
                throw InputProblem.Failure(.malformedXML("it ends within a tag"), line: line)
            }
        }
    }

    private static let pieceLength = 1 << 15
    private static let longestTag = 1 << 20
    private static let documentTypeOpening = Array("<!DOCTYPE".utf8)
    private static let sections = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")].map {
        (opening: Array($0.0.utf8), ending: Array($0.1.utf8))
    }
}
