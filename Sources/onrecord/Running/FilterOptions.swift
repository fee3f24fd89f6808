import ArgumentParser
import Facts
import Lexicon
import Query

/// Which rows of a report are shown.
struct FilterOptions: ParsableArguments {
    @Option(
        name: .customLong("state"),
        help: ArgumentHelp(
            "Only rows about this state, by code or name. Can be given several times.", valueName: "state"),
        completion: .names(.states))
    var states: [String] = []

    @Option(
        name: .customLong("person"),
        help: ArgumentHelp(
            "Only rows about this person, by key or name. Can be given several times.", valueName: "person"),
        completion: .names(.persons))
    var persons: [String] = []

    @Option(
        name: .customLong("office"),
        help: ArgumentHelp(
            "Only rows about this office, by key or name. Can be given several times.", valueName: "office"),
        completion: .names(.offices))
    var offices: [String] = []

    @Option(
        name: .customLong("source"),
        help: ArgumentHelp(
            "Only what this outlet, agency or source says, by name or key. Can be given several times.",
            valueName: "source"), completion: .names(.publishers))
    var sources: [String] = []

    @Option(help: ArgumentHelp("Only sources that can be of this day, month or year, or later.", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("Only sources that can be of this day, month or year, or earlier.", valueName: "date"))
    var until: String?

    func validate() throws {
        if let since, firstDay == nil { throw Self.noDate(since, "since") }
        if let until, lastDay == nil { throw Self.noDate(until, "until") }
    }

    private static func noDate(_ text: String, _ option: String) -> ValidationError {
        ValidationError("--\(option) “\(text)” is no date. Give a day, month or year: --\(option) 2025-04-10")
    }

    private var firstDay: String? { since.flatMap(PublicationDate.init)?.earliest }
    private var lastDay: String? { until.flatMap(PublicationDate.init)?.latest }

    /// The first option that is given.
    var given: ReportFilter.Part? {
        let texts: [(ReportFilter.Part, [String])] = [
            (.state, states), (.person, persons), (.office, offices), (.source, sources),
            (.since, [since].compactMap(\.self)), (.until, [until].compactMap(\.self)),
        ]
        return texts.first { !$0.1.isEmpty }?.0
    }

    /// The filter, with the archive's keys for the names.
    func filter(_ archive: ReadOnlyArchive, _ tables: LexiconTables) throws -> ReportFilter {
        var filter = ReportFilter()
        (filter.since, filter.until) = (firstDay, lastDay)
        guard !(states + persons + offices + sources).isEmpty else { return filter }
        let names = try NameFinder(archive, tables: tables)
        for name in states { filter.states.formUnion(try names.states(name)) }
        for name in persons { filter.persons.formUnion(try names.persons(name)) }
        for name in offices { filter.offices.formUnion(try names.offices(name)) }
        for name in sources { filter.sources.formUnion(try names.sources(name)) }
        return filter
    }
}
