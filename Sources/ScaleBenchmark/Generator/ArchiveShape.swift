/// How large an invented archive is.
package struct ArchiveShape: Sendable {
    /// Rows of `statements`.
    package let statements: Int
    /// Rows of `commitments`.
    package var commitments: Int { statements / 5 }
    /// Rows of `sources`, older versions included.
    package var sources: Int { max(statements / 8, 16) }
    /// Rows of `persons`.
    package var persons: Int { max(sources / 25, 12) }

    package init(statements: Int) { self.statements = statements }
}

/// Spreads a number of rows over articles, unevenly and the same every time.
struct Spread {
    /// How the articles of a group compare with each other.
    private static let weights = [2, 1, 5, 1, 3, 2, 9, 1]
    private static let total = weights.reduce(0, +)

    let rows: Int
    let articles: Int

    /// The rows of the article of that number, counted from 0; all articles together have just `rows`.
    func count(of article: Int) -> Int { rows(before: article + 1) - rows(before: article) }

    private func rows(before article: Int) -> Int {
        rows * Self.weight(before: article) / max(Self.weight(before: articles), 1)
    }

    private static func weight(before article: Int) -> Int {
        article / weights.count * total + weights[..<(article % weights.count)].reduce(0, +)
    }
}
