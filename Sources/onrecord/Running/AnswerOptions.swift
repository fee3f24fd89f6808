import ArgumentParser

/// Which rows of an answer a command prints, and how much of their evidence.
struct AnswerOptions: ParsableArguments {
    @Option(
        name: .customLong("min-score"), parsing: .unconditional,
        help: ArgumentHelp(
            "Only statements and commitments with this score or more, from 0 to 1.", valueName: "score"))
    var leastScore: String?

    @Flag(
        name: .customLong("evidence"),
        help: "Show the words of every source below a row that several carry, not only of the earliest.")
    var showsAllEvidence = false

    @Option(
        parsing: .unconditional, help: ArgumentHelp("The most rows; 0 for all.", valueName: "number"))
    var limit = 0

    @OptionGroup var order: OrderOptions

    func validate() throws {
        if let leastScore, minScore == nil {
            throw ValidationError("--min-score “\(leastScore)” is no score. Give a number from 0 to 1: --min-score 0.9")
        }
        guard limit >= 0 else { throw ValidationError("--limit \(limit) is less than nothing. Give 0 for all rows.") }
    }

    /// The least score; nil where all rows are shown.
    var minScore: Double? {
        leastScore.flatMap(Double.init).flatMap { (0...1).contains($0) ? $0 : nil }
    }

    var selection: RowSelection { order.selection(limit: limit == 0 ? nil : limit) }

    /// The first option that is given of those that say which rows.
    var givenOfPage: String? { limit != 0 ? "limit" : order.given }
}
