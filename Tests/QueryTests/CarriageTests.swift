import Facts
import Query
import TestSupport
import Testing

/// Rows that several sources carry are one row, which says how many independent origins they have.
@Suite struct CarriageTests {
    private static let agency = """
        Norwegen lehnt Truppen für die gemeinsame Mission vorerst ab. \
        Kanada macht seine Teilnahme an der gemeinsamen Mission von einer Waffenruhe abhängig. \
        „Wir schicken morgen keine Soldaten in den alten Hafen“, sagte die norwegische Ministerin Anne Berg am Montag.
        """

    /// An agency's report, a copy of it, and two reports of others.
    private static let archive = Result {
        try ImportedArchive(
            .init("agency", date: "2025-03-01", agency), .init("copy", date: "2025-03-02", agency + " Es regnete."),
            .init("other", date: "2025-03-05", "Norwegen lehnt Truppen ab. Einige Länder wollen Truppen entsenden."),
            .init(
                "later", date: "2025-04",
                "Einige Länder wollen Truppen entsenden. Kanada macht die Teilnahme von einer Waffenruhe abhängig. "
                    + "Norwegen will Truppen in den Norden entsenden."))
    }

    /// Each row as `NO declined 2/3 agency copy other`: origins, sources and carriers.
    private func shown<Asked: Question>(_ question: Asked, _ carriage: (Asked.Row) -> (String, Carriage)) throws
        -> [String]
    {
        try Self.archive.get().open().rows(question).map { row in
            let (words, carriage) = carriage(row)
            let names = carriage.carriers.map(\.publication.source)
            return "\(words) \(carriage.origins)/\(carriage.sources) \(names.joined(separator: " "))"
        }
    }

    private func commitments(_ change: (inout CommitmentFilter) -> Void = { _ in }) throws -> [String] {
        var filter = CommitmentFilter()
        filter.actorKinds = [.state, .collective]
        change(&filter)
        return try shown(CommitmentsQuestion(filter)) { row in
            ("\(row.actor.key) \(row.stance?.rawValue ?? "")", row.carriage)
        }
    }

    @Test func aPositionThatSeveralSourcesGiveIsOneRow() throws {
        #expect(
            try commitments { $0.states = ["NO"] } == [
                "NO declined 2/3 agency copy other", "NO declined 1/2 agency copy", "NO pledged 1/1 later",
            ])
        #expect(try commitments { $0.states = ["CA"] } == ["CA conditional 2/3 agency copy later"])
    }

    @Test func unnamedGroupsOfTwoArticlesAreNotTakenForOne() throws {
        #expect(
            try commitments { $0.actorKinds = [.collective] } == [
                "Einige Länder pledged 1/1 other", "Einige Länder pledged 1/1 later",
            ])
    }

    @Test func onlyTheSourcesThatAreLookedIntoCount() throws {
        #expect(
            try commitments { $0.sources.publishers = ["copy", "other"] } == [
                "NO declined 2/2 copy other", "CA conditional 1/1 copy", "NO declined 1/1 copy",
                "Einige Länder pledged 1/1 other",
            ])
    }

    @Test func aConditionThatSeveralSourcesGiveIsOneRow() throws {
        let found = try shown(ConditionsQuestion()) { ("\($0.actor.key) \($0.condition)", $0.carriage) }
        #expect(found == ["CA ceasefire 2/3 agency copy later"])
    }

    @Test func aCopyIsNoStepOfAPosition() throws {
        var filter = CommitmentFilter()
        filter.states = ["NO"]
        filter.sources.asOf = "2025-03-31"
        let found = try shown(PositionsQuestion(filter)) { ($0.step ?? "", $0.carriage) }
        #expect(found == ["new 1/2 agency copy", "repeated 1/2 agency copy", "repeated 1/1 other"])
    }

    @Test func aCopiedStatementIsOneSpeechEvent() throws {
        var question = StatementsQuestion()
        question.persons = ["anne_berg"]
        let found = try shown(question) { ($0.kind?.rawValue ?? "", $0.carriage) }
        #expect(found == ["direct 1/2 agency copy"])
    }

    @Test func eachCarrierKeepsItsRowAndItsWords() throws {
        let archive = try Self.archive.get().open()
        let row = try #require(try archive.rows(StatementsQuestion()).first { $0.kind == .direct })
        let carriers = row.carriage.carriers
        #expect(carriers.map(\.row) == [RowID.statement(row.id).text, "s4"])
        for carrier in carriers {
            let shown = try archive.answer(
                sql: "SELECT substr(text, \(carrier.start) + 1, \(carrier.end) - \(carrier.start)) FROM sources "
                    + "WHERE id = \(carrier.sourceID)")
            #expect(shown.rows == [[.text(carrier.evidence)]])
        }
    }

    @Test func peopleReadHowManyOriginsThereAre() throws {
        let row = try #require(try Self.archive.get().open().rows(CommitmentsQuestion()).first)
        let place = try #require(CommitmentRow.fields.firstIndex { $0.key == "reported_by" })
        let english = try Labels(language: "en").text(for: row.values[place])
        #expect(english == "2 origins in 3 sources: agency, 2025-03-01; copy, 2025-03-02; other, 2025-03-05")
        let german = try Labels(language: "de").text(for: row.values[place])
        #expect(german.hasPrefix("2 Ursprünge in 3 Quellen: agency, 2025-03-01"))
    }

    @Test func theWordsOfAllCarriersAreShownWhereTheyAreAskedFor() throws {
        let archive = try Self.archive.get().open()
        let report = try #require(QuestionCatalogue.report(named: "conditions"))
        let answer = try report.answer(from: archive)
        let all = answer.showingCarriers
        #expect(all.fields.count == answer.fields.count + 3)
        let labels = try Labels(language: "en")
        #expect(
            all.rows[0].suffix(3).map(labels.text).last
                == "later, 2025-04: Kanada macht die Teilnahme von einer Waffenruhe abhängig.")
        let sources = try #require(QuestionCatalogue.report(named: "sources")).answer(from: archive)
        #expect(sources.showingCarriers == sources)
    }

    @Test func whatIsShownAloneIsNotCounted() throws {
        let passage = try #require(try Self.archive.get().open().passage(of: .statement(1)))
        #expect(!passage.answer.fields.contains { ["carriers", "origins", "reported_by"].contains($0.key) })
    }
}
