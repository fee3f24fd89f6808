import ArgumentParser

/// From which score on a command shows rows.
struct ScoreOption: ParsableArguments {
    @Option(
        name: .customLong("min-score"), parsing: .unconditional,
        help: ArgumentHelp(
            "Only statements and commitments with this score or more, from 0 to 1.", valueName: "score"))
    var given: String?

    func validate() throws {
        guard let given, minScore == nil else { return }
        throw ValidationError("--min-score “\(given)” is no score. Give a number from 0 to 1: --min-score 0.9")
    }

    /// The least score; nil where all rows are shown.
    var minScore: Double? {
        given.flatMap(Double.init).flatMap { (0...1).contains($0) ? $0 : nil }
    }
}
