/// How much running text is in each element of a page: text outside of links, in pieces of some length.
struct PageWeights {
    private var weights: [MarkupElement.ID: Int] = [:]

    init(of root: MarkupElement) { _ = add(root) }

    /// Characters of running text in the element.
    func weight(of element: MarkupElement) -> Int { weights[element.id] ?? 0 }

    private mutating func add(_ element: MarkupElement) -> Int {
        var weight = 0
        for content in element.contents {
            switch content {
            case .text(let text):
                let length = text.trimmed.utf8.count
                if length >= Self.shortestPiece { weight += length }
            case .element(let child):
                if child.name == "a" || PageNoise.isHiddenOrNoText(child) { continue }
                weight += add(child)
            }
        }
        weights[element.id] = weight
        return weight
    }

    /// UTF-8 bytes of a piece of text that can be a part of a sentence.
    private static let shortestPiece = 25
}
