import Facts
import Query
import TestSupport
import Testing

/// Which of a state's reports is the present one.
@Suite struct MatrixQuestionTests {
    private static let archive = Result {
        try ImportedArchive(
            .init("first", date: "2025-03-01", "Norwegen erwägt, Truppen zu entsenden. Polen lehnt Truppen ab."),
            .init("second", date: "2025-05", "Norwegen sagte Truppen zu. Polen erwägt Ausbildung."),
            .init("undated", "Norwegen lehnt Truppen ab. Portugal lehnt Truppen ab."))
    }

    /// Each cell as `NO troops pledged 3`.
    private func cells(_ change: (inout CommitmentFilter) -> Void = { _ in }) throws -> [String] {
        var filter = CommitmentFilter()
        change(&filter)
        return try Self.archive.get().open().rows(MatrixQuestion(filter)).map {
            "\($0.state) \($0.contribution) \($0.stance?.rawValue ?? "") \($0.reports)"
        }
    }

    @Test func theLatestDatedReportCounts() throws {
        #expect(
            try cells() == [
                "NO troops pledged 3", "PL training considering 1", "PL troops declined 1", "PT troops declined 1",
            ])
    }

    @Test func onlyWhatPassesIsLookedAt() throws {
        #expect(try cells { $0.sources.asOf = "2025-04-01" } == ["NO troops considering 1", "PL troops declined 1"])
        #expect(try cells { $0.states = ["PT"] } == ["PT troops declined 1"])
    }

    @Test func aGroupsWordIsThatOfItsNamedMembersOnly() throws {
        let rows = try FixtureArchive().open().rows(MatrixQuestion())
        let member = rows.first { $0.state == "CL" && $0.contribution == "naval" }
        #expect(member?.isMember == true && member?.conditions == ["parliamentary_approval"])
        #expect(rows.allSatisfy { $0.contribution != "other" })
    }
}
