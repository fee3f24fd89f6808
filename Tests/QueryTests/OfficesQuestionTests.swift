import Facts
import Query
import TestSupport
import Testing

@Suite struct OfficesQuestionTests {
    private static let shared =
        "Norwegens Verteidigungsministerin Anne Berg eröffnete am Morgen die neue Werft in Bergen."

    /// An agency's report, a copy of it, a later report, and one without a date.
    private static let archive = Result {
        try ImportedArchive(
            .init("a", date: "2025-03-01", shared), .init("b", date: "2025-03-04", shared + " Es regnete."),
            .init(
                "c", date: "2025-06",
                "Der norwegische Verteidigungsminister Ola Lund reiste ab. Die frühere norwegische "
                    + "Verteidigungsministerin Anne Berg blieb. Der schwedische Außenminister Nils Ek traf seinen "
                    + "dänischen Amtskollegen Per Holm."),
            .init("d", "Die norwegische Verteidigungsministerin Anne Berg lachte."))
    }

    private func rows(_ change: (inout OfficesQuestion) -> Void = { _ in }) throws -> [OfficeRow] {
        var question = OfficesQuestion()
        change(&question)
        return try Self.archive.get().open().rows(question)
    }

    private func shown(_ change: (inout OfficesQuestion) -> Void) throws -> [String] {
        try rows(change).map { row in
            let words = [row.holder, row.office.qualifier?.rawValue, row.reportedFrom, row.reportedUntil]
            return words.map { $0 ?? "-" }.joined(separator: " ")
                + " \(row.carriage.origins)/\(row.carriage.sources)"
        }
    }

    @Test func givesTheHoldersOfAnOfficeAsTheyWereReported() throws {
        let found = try shown { $0.office.states = ["NO"] }
        #expect(
            found == [
                "Anne Berg - 2025-03-01 2025-03-04 2/3", "Anne Berg former 2025-06 2025-06 1/1",
                "Ola Lund - 2025-06 2025-06 1/1",
            ])
    }

    @Test func aCopyIsNoReportOfItsOwn() throws {
        let row = try #require(try rows { $0.persons = ["anne_berg"] }.first)
        #expect(row.carriage.carriers.map(\.publication.source) == ["a", "b", "d"])
        #expect(Set(row.carriage.carriers.prefix(2).map(\.origin)).count == 1)
        #expect(row.carriage.carriers.map(\.evidence).allSatisfy { $0.contains("Verteidigungsministerin") })
    }

    @Test func withoutADateNoneIsGiven() throws {
        let row = try #require(try rows { $0.sources.publishers = ["d"] }.first)
        #expect(row.reportedFrom == nil && row.reportedUntil == nil)
    }

    @Test func saysWhatIsInferredAndByWhichRule() throws {
        let found = try rows { $0.office.offices = ["foreign_minister"] }
        #expect(found.map(\.holder) == ["Per Holm", "Nils Ek"])
        #expect(found.map(\.rule) == [.officeOfCounterpart, .officeNamed])
        #expect(found.first?.office.polity == .state("DK"))
    }

    @Test func whatOneSourceNamesIsStatedHoweverOthersSayIt() throws {
        let archive = try ImportedArchive(
            .init("a", date: "2025-03-01", "Norwegen rüstet auf. Verteidigungsminister Ola Lund sprach."),
            .init("b", date: "2025-03-02", "Der norwegische Verteidigungsminister Ola Lund ging."))
        let row = try #require(try archive.open().rows(OfficesQuestion()).first)
        #expect(row.rule == .officeNamed && row.carriage.sources == 2)
        #expect(row.carriage.carriers.map(\.rule) == ["office_of_state_in_focus", "office_named"])
        #expect(row.citation.source == "b" && row.reportedFrom == "2025-03-01")
    }

    @Test func restrictsByEveryParameter() throws {
        #expect(try rows().count == 5)
        #expect(try rows { $0.office.qualifiers = [.former] }.count == 1)
        #expect(try rows { $0.office.organizations = ["nato"] }.isEmpty)
        #expect(try shown { $0.sources.asOf = "2025-04-30" } == ["Anne Berg - 2025-03-01 2025-03-04 1/2"])
        #expect(try rows { $0.sources.from = "2025-06-15" }.count == 4)
        #expect(try rows { $0.sources.until = "2025-03-02" }.count == 1)
    }
}
