/// Cuts a file of XML into the elements that are one article each, and parses every one by itself.
///
/// So a file of any length takes the memory of one item, and a malformed item does not keep the next ones. An item is
/// parsed within the start tags of the elements around it: these bring namespaces and languages.
struct XMLItems {
    /// An item, or what is wrong with it.
    struct Item {
        let element: Result<MarkupElement, InputProblem.Failure>
        /// The line in which it begins, counted from 1.
        let line: Int
    }

    private struct Opened {
        let name: String
        let tag: [UInt8]
    }

    private struct Begun {
        var bytes: [UInt8]
        let name: String
        let line: Int
        var isTooLong = false
    }

    private var pieces: XMLPieces
    private let names: Set<String>
    private let encoding: String?
    private var around: [Opened] = []
    private var begun: Begun?
    private var head: [UInt8] = []
    private var isInHead = true

    /// Looks for elements with one of `names`, without prefix and in lower case; `encoding` is the declared one.
    init(_ source: ByteSource, named names: Set<String>, encoding: String?) {
        pieces = XMLPieces(source)
        self.names = names
        self.encoding = encoding
    }

    /// The next item; nil at the end.
    ///
    /// - Throws: `malformedXML` where the file ends within an element; `entities`, `tooDeep`.
    mutating func next() throws(InputProblem.Failure) -> Item? {
        while true {
            let line = pieces.line
            guard let (piece, bytes) = try pieces.next() else { return try end() }
            if case .documentType(true) = piece { throw InputProblem.Failure(.entities, line: line) }
            if begun != nil {
                if let item = add(piece, bytes, line) { return item }
                continue
            }
            switch piece {
            case .start(let name) where names.contains(name):
                isInHead = false
                begun = Begun(bytes: Array(bytes), name: name, line: line)
                continue
            case .start(let name):
                guard around.count < ReadingLimits.depth else { throw InputProblem.Failure(.tooDeep, line: line) }
                around.append(Opened(name: name, tag: Array(bytes)))
            case .end(let name):
                if let index = around.lastIndex(where: { $0.name == name }) { around.removeSubrange(index...) }
            case .content where around.isEmpty: continue
            case .documentType: continue
            case .content, .empty: break
            }
            if isInHead, head.count + bytes.count <= Self.longestHead { head += bytes }
        }
    }

    /// The elements that stand before the first item, as far as they are well-formed; for what holds for all items.
    func headElement() -> MarkupElement? {
        let closing = around.reversed().flatMap { Array("</".utf8) + Self.fullName(of: $0.tag) + Array(">".utf8) }
        return (try? MarkupDocument.xml(HTMLEntities.documentType + head + closing, encoding: encoding))?.root
    }

    private mutating func add(_ piece: XMLPieces.Piece, _ bytes: ArraySlice<UInt8>, _ line: Int) -> Item? {
        guard var item = begun else { return nil }
        if case .start(item.name) = piece {
            // The item before was never closed.
            begun = Begun(bytes: Array(bytes), name: item.name, line: line)
            return parsed(item)
        }
        if item.bytes.count + bytes.count > ReadingLimits.documentLength {
            item.isTooLong = true
            item.bytes = []
        }
        begun = nil
        if !item.isTooLong { item.bytes += bytes }
        if case .end(item.name) = piece { return parsed(item) }
        begun = item
        return nil
    }

    private mutating func end() throws(InputProblem.Failure) -> Item? {
        if let item = begun {
            begun = nil
            return Item(
                element: .failure(InputProblem.Failure(.malformedXML("it ends too early"))), line: item.line)
        }
        guard around.isEmpty else {
            around = []
            throw InputProblem.Failure(.malformedXML("it ends too early"), line: pieces.line)
        }
        return nil
    }

    private func parsed(_ item: Begun) -> Item {
        guard !item.isTooLong else {
            let failure = InputProblem.Failure(.tooLong(limit: ReadingLimits.documentLength))
            return Item(element: .failure(failure), line: item.line)
        }
        let opening = HTMLEntities.documentType + around.flatMap(\.tag)
        let closing = around.reversed().flatMap { Array("</".utf8) + Self.fullName(of: $0.tag) + Array(">".utf8) }
        do throws(InputProblem.Failure) {
            let document = try MarkupDocument.xml(opening + item.bytes + closing, encoding: encoding)
            var element = document.root
            for _ in around { element = element?.children.first }
            guard let element else { throw InputProblem.Failure(.malformedXML("it is empty")) }
            return Item(element: .success(element), line: item.line)
        } catch {
            let before = opening.count { $0 == UInt8(ascii: "\n") }
            let line = error.line.map { item.line + max($0 - 1 - before, 0) } ?? item.line
            return Item(element: .failure(InputProblem.Failure(error.fault)), line: line)
        }
    }

    /// The name in a start tag, with its prefix.
    private static func fullName(of tag: [UInt8]) -> [UInt8] {
        Array(tag.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") })
    }

    /// Bytes before the first item that are looked at.
    private static let longestHead = 1 << 18
}
