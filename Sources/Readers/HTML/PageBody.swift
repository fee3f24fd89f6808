/// Finds the article in a page and gives its text.
struct PageBody {
    /// The elements that hold the article, and what holds its date beside them.
    let roots: [MarkupElement]
    private let weights: PageWeights

    /// Looks at what the page marks as its article, and else at where most of its running text is.
    init(in page: MarkupElement) {
        let weights = PageWeights(of: page)
        self.weights = weights
        let marked = page.outermost { $0.attribute("itemprop")?.lowercased() == "articlebody" }
        if marked.contains(where: { weights.weight(of: $0) > 0 }) {
            roots = marked
            return
        }
        for isCandidate in Self.candidates {
            let best = page.outermost(where: isCandidate).max { weights.weight(of: $0) < weights.weight(of: $1) }
            if let best, weights.weight(of: best) > 0 {
                roots = [best]
                return
            }
        }
        var root = page
        while let child = root.children.first(where: { weights.weight(of: $0) * 5 >= weights.weight(of: root) * 4 }),
            weights.weight(of: child) > 0, child.name != "p"
        {
            root = child
        }
        roots = [root]
    }

    /// The text: empty where there is none.
    var text: String {
        let parts = roots.map { root in
            let noise = PageNoise(root: root, weights: weights)
            return MarkupText.text(of: [root], dropsLinks: true, leavingOut: noise.contains)
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static let candidates: [@Sendable (MarkupElement) -> Bool] = [
        { $0.name == "article" }, { $0.name == "main" || $0.attribute("role") == "main" },
    ]
}
