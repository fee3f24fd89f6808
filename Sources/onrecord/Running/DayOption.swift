import ArgumentParser
import Facts

/// Up to which day a command looks.
struct DayOption: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "Only what was published by this day for sure: 2025-04-10, or a month or year up to its end.",
            valueName: "date"))
    var given: String?

    func validate() throws {
        guard let given, day == nil else { return }
        throw ValidationError("--as-of “\(given)” is no date. Give a day, month or year: --as-of 2025-04-10")
    }

    /// The last day; nil where there is no limit.
    var day: String? { given.flatMap(PublicationDate.init)?.latest }
}
