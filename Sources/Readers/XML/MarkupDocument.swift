import CLibXML2

/// A tree of XML or HTML; nothing outside of the given bytes is ever read.
final class MarkupDocument {
    private let document: xmlDocPtr

    /// The root element.
    ///
    /// - Returns: nil for a tree without one.
    var root: MarkupElement? {
        xmlDocGetRootElement(document).map { MarkupElement(node: $0, document: self) }
    }

    private init(_ document: xmlDocPtr) {
        self.document = document
    }

    /// Sets libxml2 up, which only one thread may do: two that parse their first document at once can wait for each other
    /// for ever. So its reference says of `xmlInitParser`.
    private static let isSetUp: Void = xmlInitParser()

    deinit { xmlFreeDoc(document) }

    /// Parses well-formed XML in `encoding`, by default that of its declaration.
    ///
    /// - Throws: `malformedXML`, with the line counted within the bytes; `tooDeep`.
    static func xml(_ bytes: [UInt8], encoding: String?) throws(InputProblem.Failure) -> MarkupDocument {
        isSetUp
        guard let context = xmlNewParserCtxt() else { throw InputProblem.Failure(.malformedXML("no memory")) }
        defer { xmlFreeParserCtxt(context) }
        let options = [XML_PARSE_NONET, XML_PARSE_NOENT, XML_PARSE_NOERROR, XML_PARSE_NOWARNING]
            .reduce(0) { $0 | Int32(bitPattern: $1.rawValue) }
        let parsed = bytes.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                xmlCtxtReadMemory(context, $0.baseAddress, Int32($0.count), nil, encoding, options)
            }
        }
        guard let parsed else { throw failure(of: context) }
        return MarkupDocument(parsed)
    }

    /// Parses HTML as browsers do, with every fault forgiven.
    ///
    /// - Throws: `tooDeep`; `noArticle` where nothing at all comes of it.
    static func html(_ text: String) throws(InputProblem.Failure) -> MarkupDocument {
        isSetUp
        var text = text
        let parsed = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes -> Result<xmlDocPtr, InputProblem.Failure> in
                guard let context = htmlNewParserCtxt() else { return .failure(InputProblem.Failure(.noArticle)) }
                defer { htmlFreeParserCtxt(context) }
                let options = [HTML_PARSE_RECOVER, HTML_PARSE_NONET, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING]
                    .reduce(0) { $0 | Int32(bitPattern: $1.rawValue) }
                let document = htmlCtxtReadMemory(
                    context, bytes.baseAddress, Int32(bytes.count), nil, "UTF-8", options)
                // The parser stops at its limits and gives what it has so far.
                if context.pointee.disableSAX != 0 {
                    if let document { xmlFreeDoc(document) }
                    return .failure(InputProblem.Failure(.tooDeep))
                }
                return document.map { .success($0) } ?? .failure(InputProblem.Failure(.noArticle))
            }
        }
        return MarkupDocument(try parsed.get())
    }

    private static func failure(of context: xmlParserCtxtPtr) -> InputProblem.Failure {
        guard let error = xmlCtxtGetLastError(context) else {
            return InputProblem.Failure(.malformedXML("it is empty"))
        }
        let message = error.pointee.message.map { String(cString: $0) } ?? "error \(error.pointee.code)"
        let reason = String(message.prefix { $0 != "\n" }.prefix(longestReason))
        let isTooDeep = context.pointee.nodeNr >= Int32(ReadingLimits.depth)
        return InputProblem.Failure(isTooDeep ? .tooDeep : .malformedXML(reason), line: Int(error.pointee.line))
    }

    /// Characters of the parser's words that are passed on.
    private static let longestReason = 120
}

/// An element of a tree.
struct MarkupElement: Identifiable {
    fileprivate let node: xmlNodePtr
    /// Keeps the tree as long as the element is held.
    fileprivate let document: MarkupDocument

    /// The same for the same element, and for no other of its tree.
    var id: UnsafeMutableRawPointer { UnsafeMutableRawPointer(node) }

    /// The name without a prefix, in lower case.
    var name: String { String(cString: node.pointee.name).lowercased() }

    /// The value of an attribute, by its name without a prefix.
    func attribute(_ name: String) -> String? {
        guard let value = xmlGetProp(node, name) else { return nil }
        defer { onrecord_xml_free(value) }
        return String(cString: value)
    }

    /// The language that holds here: `xml:lang` or `lang` of the element or of one around it.
    var language: String? {
        guard let value = xmlNodeGetLang(node) else { return nil }
        defer { onrecord_xml_free(value) }
        let language = String(cString: value)
        return language.isEmpty ? nil : language
    }

    /// All text within, as it stands there.
    var text: String {
        guard let content = xmlNodeGetContent(node) else { return "" }
        defer { onrecord_xml_free(content) }
        return String(cString: content)
    }

    /// The text in one line, nil where there is none.
    var line: String? {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? nil : words
    }

    /// What stands in the element, in its order.
    var contents: [MarkupContent] {
        var contents: [MarkupContent] = []
        var next = node.pointee.children
        while let child = next {
            switch child.pointee.type {
            case XML_ELEMENT_NODE:
                contents.append(.element(MarkupElement(node: child, document: document)))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                if let content = child.pointee.content { contents.append(.text(String(cString: content))) }
            default: break
            }
            next = child.pointee.next
        }
        return contents
    }

    var children: [MarkupElement] {
        contents.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The first child of that name.
    func child(_ name: String) -> MarkupElement? { children.first { $0.name == name } }

    /// The first element of that name, at any depth below.
    func descendant(_ name: String) -> MarkupElement? { first { $0.name == name } }

    /// The first element at any depth below that `isWanted`.
    func first(where isWanted: (MarkupElement) -> Bool) -> MarkupElement? {
        for child in children {
            if isWanted(child) { return child }
            if let found = child.first(where: isWanted) { return found }
        }
        return nil
    }

    /// All elements below that are wanted, without those within one of them.
    func outermost(where isWanted: (MarkupElement) -> Bool) -> [MarkupElement] {
        children.flatMap { isWanted($0) ? [$0] : $0.outermost(where: isWanted) }
    }

    /// All elements below, in their order.
    func each(_ visit: (MarkupElement) -> Void) {
        for child in children {
            visit(child)
            child.each(visit)
        }
    }
}

/// A piece of what stands in an element.
enum MarkupContent {
    case text(String)
    case element(MarkupElement)
}
