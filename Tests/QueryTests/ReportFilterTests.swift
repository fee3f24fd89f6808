import Query
import TestSupport
import Testing

/// What narrows every report, as far as its rows have such a thing.
@Suite struct ReportFilterTests {
    private func count(_ report: String, _ change: (inout ReportFilter) -> Void) throws -> Int {
        let entry = try #require(QuestionCatalogue.report(named: report))
        var filter = ReportFilter()
        change(&filter)
        return try entry.restricted(to: filter).answer(from: FixtureArchive().open()).rows.count
    }

    @Test func narrowsByEveryPart() throws {
        #expect(try count("offices") { $0.states = ["PT"] } == 1)
        #expect(try count("offices") { $0.persons = ["lars_moen"] } == 1)
        #expect(try count("offices") { $0.offices = ["defence_minister"] } == 1)
        #expect(try count("persons") { $0.offices = ["president"] } == 1)
        #expect(try count("commitments") { $0.states = ["PT"] } == 2)
        #expect(try count("statements") { $0.persons = ["ana_sousa"] } == 2)
        #expect(try count("events") { $0.states = ["ID"] } == 1)
        #expect(try count("states") { $0.states = ["CL"] } == 1)
        #expect(try count("sources") { $0.sources = ["Morgenblatt"] } == 1)
        #expect(try count("sources") { $0.since = "2025-04-01" } == 1)
        #expect(try count("sources") { $0.until = "2025-03-31" } == 1)
        #expect(try count("positions") { $0.until = "2025-03-31" } == 5)
    }

    @Test func aSourceIsFoundByItsKeyToo() throws {
        let key = try FixtureArchive().open().rows(SourcesQuestion())[0].key
        #expect(try count("sources") { $0.sources = [key] } == 1)
    }

    @Test(arguments: QuestionCatalogue.reports.map(\.name))
    func refusesWhatItsRowsDoNotHave(_ name: String) throws {
        let report = try #require(QuestionCatalogue.report(named: name))
        var filter = ReportFilter()
        (filter.states, filter.persons, filter.offices) = (["PT"], ["ana_sousa"], ["president"])
        (filter.sources, filter.since, filter.until) = (["xyz"], "2025-01-01", "2025-12-31")
        #expect(filter.parts == ReportFilter.Part.allCases)
        let unfit = ReportFilter.Part.allCases.filter { !report.takes($0) }
        guard let first = unfit.first else { return #expect(try report.restricted(to: filter).name == name) }
        let lack = #expect(throws: UnfitFilter.self) { try report.restricted(to: filter) }
        #expect(lack?.part == first && lack?.question == name)
    }

    @Test func theValuesStandInTheSQL() throws {
        var filter = ReportFilter()
        (filter.sources, filter.since) = (["L'Écho \"A\"", "xyz"], "2025-01-01")
        let report = try #require(QuestionCatalogue.report(named: "sources")).restricted(to: filter)
        #expect(report.script.contains("sources.published_latest >= '2025-01-01'"))
        #expect(report.script.contains(#"sources.name IN (SELECT value FROM json_each('["L''Écho \"A\"","xyz"]'))"#))
        #expect(report.script.hasSuffix(";\n"))
    }
}
