import Facts

/// Reads XML in which some elements are one article each.
protocol XMLItemReader: FormatReader {
    /// Names of these elements, without prefix and in lower case.
    var itemNames: Set<String> { get }
    /// The encoding that the file declares; nil for that of XML, UTF-8.
    var encoding: String? { get }

    /// The article of an item; `head` is what stands around and before the items.
    func article(of item: MarkupElement, head: MarkupElement?) throws(InputProblem.Failure) -> Article
}

extension XMLItemReader {
    func read(_ input: ReaderInput, _ emit: (ReadItem) throws -> Void) throws {
        if let note = input.encodingNote { try emit(note) }
        var items = XMLItems(
            try input.utf8(), named: itemNames, encoding: input.encoding == .utf8 ? encoding : "UTF-8")
        var head: MarkupElement?
        var count = 0
        while let item = try items.next() {
            if count == 0 { head = items.headElement() }
            count += 1
            try emit(read(item, head))
        }
        if count == 0 { throw InputProblem.Failure(.empty) }
    }

    private func read(_ item: XMLItems.Item, _ head: MarkupElement?) -> ReadItem {
        do throws(InputProblem.Failure) {
            let article = try article(of: try item.element.get(), head: head)
            return .article(article, line: item.line)
        } catch {
            return .problem(error.fault, line: item.line, id: nil)
        }
    }
}
