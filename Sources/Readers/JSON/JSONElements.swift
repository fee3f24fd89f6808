/// Cuts a JSON list, or values that follow one another, into its elements without reading them.
struct JSONElements {
    /// An element as it stands there.
    struct Element {
        let bytes: [UInt8]
        /// The line in which it begins, counted from 1.
        let line: Int
        /// True where it has more bytes than a record may; then they are left out.
        let isTooLong: Bool
    }

    private let source: ByteSource
    private let isList: Bool
    private(set) var line = 1
    private var isOpened = false
    /// True once the list's closing bracket is passed.
    private(set) var isClosed = false

    init(_ source: ByteSource, isList: Bool) {
        self.source = source
        self.isList = isList
    }

    /// The next element; nil at the end of the list, or of the input.
    mutating func next() throws(InputProblem.Failure) -> Element? {
        if isList, !isOpened {
            isOpened = true
            try skipSpace(andCommas: false)
            source.skip(1)
        }
        guard let first = try skipSpace(andCommas: true), !isClosed else { return nil }
        if isList, first == UInt8(ascii: "]") {
            source.skip(1)
            isClosed = true
            return nil
        }
        return try element()
    }

    /// True where something stands behind the end of the list.
    mutating func hasMore() throws(InputProblem.Failure) -> Bool { try skipSpace(andCommas: false) != nil }

    private mutating func element() throws(InputProblem.Failure) -> Element? {
        let start = line
        var (bytes, cutter, isTooLong) = ([UInt8](), ElementCutter(), false)
        while true {
            let (taken, isWhole) = cutter.take(try source.atHand())
            if taken == 0, !isWhole { break }
            if bytes.count + taken <= ReadingLimits.recordLength {
                bytes += try source.atHand().prefix(taken)
            } else {
                (bytes, isTooLong) = ([], true)
            }
            source.skip(taken)
            if isWhole { break }
        }
        line += cutter.lineBreaks
        return Element(bytes: bytes, line: start, isTooLong: isTooLong)
    }

    /// Passes over white space; gives the byte behind it, nil at the end.
    @discardableResult
    private mutating func skipSpace(andCommas: Bool) throws(InputProblem.Failure) -> UInt8? {
        while true {
            let bytes = try source.atHand()
            guard !bytes.isEmpty else { return nil }
            let space = bytes.prefix { byte in
                byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
                    || (andCommas && isList && byte == UInt8(ascii: ","))
            }
            line += space.count { $0 == 0x0A }
            let next = bytes.dropFirst(space.count).first
            source.skip(space.count)
            if let next { return next }
        }
    }
}

/// Finds the end of a JSON value by its brackets and quotation marks.
private struct ElementCutter {
    private var depth = 0
    private var isInText = false
    private var isEscaped = false
    private(set) var lineBreaks = 0

    /// How many of the bytes belong to the value, and whether it ends with them.
    mutating func take(_ bytes: ArraySlice<UInt8>) -> (count: Int, isWhole: Bool) {
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n") { lineBreaks += 1 }
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return (max(index - bytes.startIndex, 0), true) }
                depth -= 1
                if depth == 0 { return (index - bytes.startIndex + 1, true) }
            case UInt8(ascii: ",") where depth == 0: return (index - bytes.startIndex, true)
            default: break
            }
        }
        return (bytes.count, false)
    }
}
