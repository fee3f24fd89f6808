import Facts

/// Finds the statement that a commitment comes out of.
enum StatementLink {
    /// The statement of the same speaker whose quote has most of the evidence; nil where none shares a word with it.
    static func index(behind commitment: Commitment, in statements: [Statement]) -> Int? {
        guard let speaker = commitment.attributedTo else { return nil }
        var best: (index: Int, shared: Int)?
        for (index, statement) in statements.enumerated() where statement.by == speaker {
            let shared = statement.quote.reduce(0) { $0 + overlap($1, commitment.evidence) }
            if shared > best?.shared ?? 0 { best = (index, shared) }
        }
        return best?.index
    }

    private static func overlap(_ left: Span, _ right: Span) -> Int {
        max(0, min(left.end, right.end) - max(left.start, right.start))
    }
}
