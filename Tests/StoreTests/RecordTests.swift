import Facts
import GRDB
import Store
import TestSupport
import Testing

@Suite struct RecordTests {
    let store: StoreUnderTest

    init() throws { store = try StoreUnderTest() }

    @Test func everyEvidenceReadsAsInTheArticle() throws {
        #expect(try store.record() == .new)
        let evidence = try store.rows(
            """
            SELECT substr(text, start + 1, end - start) FROM commitments JOIN sources ON sources.id = source_id
            ORDER BY commitments.id
            """)
        #expect(evidence == [["„Wir 😀 schicken Minen“"], ["Einige Länder, etwa Chile, zögern wegen Peru."]])
        let mentions = try store.rows(
            """
            SELECT substr(text, start + 1, end - start) FROM mentions JOIN sources ON sources.id = source_id
            ORDER BY start
            """)
        #expect(mentions == [["Änne Øst"], ["Einige Länder"], ["Chile"], ["Peru"], ["Bund"]])
    }

    @Test func theSourceSaysWhenAndWhere() throws {
        try store.record()
        #expect(
            try store.rows(
                "SELECT source, outlet, agency, place, published, statements, commitments, persons, states, location "
                    + "FROM source_overview")
                == [["a.txt", nil, "xyz", "Oslo", "2025-04", "1", "2", "1", "2", "a.txt"]])
        #expect(
            try store.rows("SELECT published_earliest, published_latest FROM sources") == [
                ["2025-04-01", "2025-04-30"]
            ])
        #expect(
            try store.rows("SELECT field, value FROM source_readings ORDER BY field")
                == [["agency", "xyz"], ["place", "Oslo"]])
    }

    @Test func aStatementIsReadable() throws {
        try store.record()
        #expect(
            try store.rows(
                "SELECT speaker, kind, medium, quote, cue, speaker_words, by_kind, by_key FROM statement_overview")
                == [
                    [
                        "Änne Øst", "direct", "speech", "„Wir 😀 schicken Minen“ … „aber nur mit Mandat“", "sagte",
                        "Ministerin Änne Øst", "person", "anne_ost",
                    ]
                ])
    }

    @Test func aCommitmentIsReadable() throws {
        try store.record()
        #expect(
            try store.rows(
                """
                SELECT actor, members, contribution, contribution_words, stance, certainty, conditions, condition_words,
                    reason, reason_names, attributed_to, actor_kind, actor_key, condition_keys, attributed_to_kind, statement_id
                FROM commitment_overview
                """)
                == [
                    [
                        "Norway", nil, "naval forces", "Minen", "conditional", "stated", "UN mandate",
                        "nur mit Mandat", nil, nil, "Änne Øst", "state", "NO", "un_mandate", "person", "1",
                    ],
                    [
                        "Einige Länder", "Chile", "other", nil, "undecided", "hedged", nil, nil, "wegen Peru",
                        "Peru, UN mandate", nil, "collective", "Einige Länder", nil, nil, nil,
                    ],
                ])
    }

    @Test func howMuchForWhomAndWhereIsReadable() throws {
        var findings = Fixture.findings
        findings.commitments[0].quantity = Quantity(
            span: Fixture.text.span("Minen"), atLeast: ExactNumber(40_000_000), atMost: ExactNumber("40000000.5".utf8),
            bound: .between, unit: "Minen", unitKind: .currency, currency: "EUR", isShared: true)
        findings.commitments[0].beneficiary = .init(actor: .organization("bund"), span: Fixture.text.span("Der Bund"))
        findings.commitments[0].place = .init(state: "PE", span: Fixture.text.span("wegen Peru"))
        findings.commitments[1].beneficiary = .init(actor: nil, span: Fixture.text.span("Ministerin"))
        _ = try store.archive.record(Fixture.source(), findings: findings, in: store.run)
        #expect(
            try store.rows(
                """
                SELECT quantity, at_least, at_most, typeof(at_least), typeof(at_most), bound, unit, unit_kind, currency,
                    is_shared, beneficiary, beneficiary_kind, beneficiary_key, place, place_key
                FROM commitment_overview
                """)
                == [
                    [
                        "Minen", "40000000", "40000000.5", "integer", "real", "between", "Minen", "currency", "EUR",
                        "1",
                        "League", "organization", "bund", "wegen Peru", "PE",
                    ],
                    [
                        nil, nil, nil, "null", "null", nil, nil, nil, nil, nil, "Ministerin", nil, nil, nil, nil,
                    ],
                ])
    }

    @Test func aPositionThatTwoSentencesStateHasTwoEvidences() throws {
        var findings = Fixture.findings
        findings.commitments[0].furtherEvidence = [Fixture.text.span("„aber nur mit Mandat“")]
        _ = try store.archive.record(Fixture.source(), findings: findings, in: store.run)
        #expect(try store.rows("SELECT commitment_id, position FROM commitment_evidences") == [["1", "2"]])
        #expect(
            try store.rows("SELECT evidence, further_evidence, evidences FROM commitment_overview")
                == [
                    ["„Wir 😀 schicken Minen“", "„aber nur mit Mandat“", "2"],
                    ["Einige Länder, etwa Chile, zögern wegen Peru.", nil, "1"],
                ])
    }

    @Test(arguments: [
        "at_least = NULL", "at_least = '300'", "at_least = 301", "at_least = -1", "bound = 'nearly'", "unit_kind = 'x'",
        "currency = 'EUR'", "end = start",
    ])
    func aQuantityThatCannotBeIsRefused(_ change: String) throws {
        var findings = Fixture.findings
        findings.commitments[0].quantity = Quantity(
            span: Fixture.text.span("Minen"), atLeast: ExactNumber(300), atMost: nil, unit: "Minen")
        _ = try store.archive.record(Fixture.source(), findings: findings, in: store.run)
        let change = change == "at_least = 301" ? "at_least = 301, at_most = 300" : change
        #expect(throws: DatabaseError.self) {
            try store.change("UPDATE commitment_quantities SET \(change)")
        }
    }

    @Test func personsStatesAndGroupsAreReadable() throws {
        try store.record()
        #expect(
            try store.rows(
                "SELECT person, offices, other_names, sources, mentions, statements, commitments_attributed "
                    + "FROM person_overview") == [["Änne Øst", "acting minister of Norway", nil, "1", "1", "1", "1"]])
        #expect(
            try store.rows("SELECT state, sources, mentions, commitments, commitments_as_member FROM state_overview")
                == [["Chile", "1", "1", "0", "1"], ["Norway", "0", "0", "1", "0"], ["Peru", "1", "1", "0", "0"]])
        #expect(
            try store.rows(
                "SELECT collective, quantifier, base, at_least, at_most, is_approximate, members FROM collective_overview"
            )
                == [["Einige Länder", "some", "states", "2", nil, "0", "Chile"]])
        #expect(
            try store.rows("SELECT office, is_inferred, evidence FROM office_overview")
                == [["acting minister of Norway", "0", "Ministerin"]])
    }

    @Test func aConceptFindsTheNarrowerOnes() throws {
        try store.record()
        let found = try store.rows(
            """
            SELECT commitment_id FROM commitment_conditions
            JOIN concept_ancestors USING (concept) WHERE wider = 'mandate'
            """)
        #expect(found == [["1"]])
        #expect(try store.rows("SELECT * FROM commitment_states ORDER BY 1") == [["1", "NO", "0"], ["2", "CL", "1"]])
    }

    @Test func theSameTextAgainIsANoOp() throws {
        try store.record()
        let before = try store.archive.read { $0.totalChangesCount }
        #expect(try store.recordKnown() == .unchanged)
        #expect(try store.record() == .unchanged)
        #expect(try store.record(Fixture.source(location: "moved/b.txt")) == .unchanged)
        #expect(try store.archive.read { $0.totalChangesCount } == before)
    }

    @Test func theSameTextUnderOtherURLsStaysVisibleForEach() throws {
        #expect(try store.record(Fixture.source(location: "u1", url: "u1")) == .new)
        #expect(try store.record(Fixture.source(location: "u2", url: "u2")) == .new)
        #expect(try store.record(Fixture.source(location: "u1", url: "u1")) == .unchanged)
        #expect(try store.count("source_overview") == 2)
        #expect(try store.count("persons") == 1)
    }

    @Test func newDataOfTheCarrierIsTakenOver() throws {
        try store.record()
        #expect(try store.record(Fixture.source(date: nil)) == .unchanged)
        #expect(try store.record(Fixture.source(date: "2025-04-10")) == .replaced)
        #expect(try store.rows("SELECT published, published_latest FROM sources") == [["2025-04-10", "2025-04-10"]])
        #expect(try store.record(Fixture.source(date: "2025-04-10")) == .unchanged)
    }

    @Test func changedTextReplacesAndKeepsTheOldVersion() throws {
        try store.record()
        #expect(try store.recordBare("Etwas ganz anderes.") == .replaced)
        #expect(try store.rows("SELECT id, superseded_by FROM sources ORDER BY id") == [["1", "2"], ["2", nil]])
        #expect(try store.count("commitments") == 2)
        for view in ["commitment_overview", "statement_overview", "person_overview", "state_overview"] {
            #expect(try store.count(view) == 0, "\(view)")
        }
        #expect(try store.rows("SELECT source_count FROM person_names") == [["0"]])
    }

    @Test func anOldTextThatComesBackIsCurrentAgain() throws {
        try store.record()
        try store.recordBare("Etwas ganz anderes.")
        #expect(try store.recordKnown() == .replaced)
        #expect(try store.rows("SELECT id, superseded_by FROM sources ORDER BY id") == [["1", nil], ["2", "1"]])
        #expect(try store.count("commitment_overview") == 2)
        #expect(try store.rows("SELECT source_count FROM person_names") == [["1"]])
        #expect(try store.record() == .unchanged)
    }

    @Test func aFileThatTakesTheTextOfAnotherIsReplacedByIt() throws {
        try store.record()
        try store.recordBare("Etwas ganz anderes.", location: "b.txt")
        #expect(try store.record(Fixture.source(location: "b.txt")) == .replaced)
        #expect(try store.rows("SELECT location FROM source_overview") == [["a.txt"]])
        // Now the first file changes; the second still has the text, and brings it back as its own.
        try store.recordBare("Noch etwas anderes.")
        #expect(try store.record(Fixture.source(location: "b.txt")) == .replaced)
        #expect(try store.rows("SELECT location FROM source_overview ORDER BY 1") == [["a.txt"], ["b.txt"]])
    }

    @Test func aDateIsReadableAndBelongsToWhatWasSaidThen() throws {
        try store.record()
        #expect(
            try store.rows("SELECT words, earliest, latest, anchor, statements, commitments FROM date_overview")
                == [["Montag", "2025-03-31", "2025-04-28", "article", "1", "0"]])
        #expect(try store.rows("SELECT statement_id, date_id FROM statement_dates") == [["1", "1"]])
    }

    @Test func aDateThatStandsAloneInTheEvidenceBelongsToTheCommitment() throws {
        var findings = Fixture.findings
        findings.statements = []
        findings.commitments[0].evidence = Fixture.text.span("sagte Ministerin Änne Øst am Montag")
        _ = try store.archive.record(Fixture.source(), findings: findings, in: store.run)
        #expect(try store.rows("SELECT commitment_id, date_id FROM commitment_dates") == [["1", "1"]])
    }

    @Test func twoDatesBelongToNothing() throws {
        var findings = Fixture.findings
        findings.dates.insert(
            DateMentioned(
                span: Fixture.text.span("sagte"), edtf: nil, earliest: nil, latest: nil, anchor: .speech, rule: "x"),
            at: 0)
        _ = try store.archive.record(Fixture.source(), findings: findings, in: store.run)
        #expect(try store.count("statement_dates") == 0)
        #expect(try store.count("date_overview") == 2)
    }

    @Test(
        arguments: [
            ("2025-04-31", "2025-05-01", "2025"), ("2025-05-02", "2025-05-01", "2025"),
            ("2025-05-01", "2025-05-01", nil),
            (nil, nil, "2025"), ("2025-05", "2025-05-31", "2025-05"),
        ] as [(String?, String?, String?)])
    func aDateThatDoesNotHoldTogetherIsRefused(_ earliest: String?, _ latest: String?, _ edtf: String?) throws {
        var findings = Fixture.findings
        findings.dates[0].earliest = earliest
        findings.dates[0].latest = latest
        findings.dates[0].edtf = edtf
        #expect(throws: StoreError.self) {
            try store.archive.record(
                Fixture.source(), findings: findings, in: store.run)
        }
    }

    @Test func nothingIsStoredOfAnArticleThatFails() throws {
        try store.record()
        var findings = Fixture.findings
        findings.commitments[1].evidence = Span(3, 100_000)
        let other = Fixture.source(text: Fixture.text + " Mehr.")
        #expect(
            throws: StoreError.invalidSpan(
                rule: "hesitates", start: 3, end: 100_000, length: other.article.text.unicodeScalars.count)
        ) {
            try store.archive.record(other, findings: findings, in: store.run)
        }
        #expect(try store.rows("SELECT id, superseded_in FROM sources") == [["1", nil]])
        #expect(try store.count("persons") == 1)
    }

    @Test func anArticleThatFailsTakesNoOtherWithIt() throws {
        var wrong = Fixture.findings
        wrong.commitments[0].conditions[0].concept = "luck"
        let articles = [("a", Fixture.findings), ("b", wrong), ("c", Fixture.findings)].map { name, findings in
            ReadArticle(
                Fixture.source(text: Fixture.text + " " + name, location: name), findings: findings,
                indexing: WordsAlone(), identity: NamesAlone())
        }
        let results = try store.archive.record(articles, in: store.run) { _ in Findings(language: "de") }
        let failure = StoreError.unknownKey(table: "concepts", key: "luck")
        #expect(results == [.success(.new), .failure(failure), .success(.new)])
        #expect(try store.rows("SELECT location FROM sources ORDER BY id") == [["a"], ["c"]])
        #expect(try store.count("commitment_overview") == 4)
        #expect(try ArchiveReader(path: store.archive.path).check().findings.isEmpty)
    }

    @Test func whatTurnsOutToBeUnknownIsReadAfterAll() throws {
        let results = try store.archive.record(
            [.init(unread: Fixture.source())], in: store.run
        ) { article in article.text == Fixture.text ? Fixture.findings : Findings(language: "de") }
        #expect(results == [.success(.new)])
        #expect(try store.count("commitment_overview") == 2)
    }

    @Test func anUnknownKeyIsNamed() throws {
        func failure(_ change: (inout Findings) -> Void) throws -> StoreError? {
            var findings = Fixture.findings
            change(&findings)
            do {
                _ = try store.archive.record(
                    Fixture.source(), findings: findings, in: store.run)
                return nil
            } catch let error as StoreError { return error }
        }
        #expect(try failure { $0.states[0].code = "QQ" } == .unknownKey(table: "states", key: "QQ"))
        #expect(try failure { $0.organizations[0].key = "club" } == .unknownKey(table: "organizations", key: "club"))
        #expect(
            try failure { $0.persons[0].offices[0].office = "clown" } == .unknownKey(table: "offices", key: "clown"))
        #expect(
            try failure { $0.commitments[0].conditions[0].concept = "luck" }
                == .unknownKey(table: "concepts", key: "luck"))
        #expect(
            try failure { $0.commitments[0].place = .init(state: "XX", span: Span(0, 1)) }
                == .unknownKey(table: "states", key: "XX"))
        #expect(
            try failure { $0.commitments[0].beneficiary = .init(actor: .organization("club"), span: Span(0, 1)) }
                == .unknownKey(table: "organizations", key: "club"))
        #expect(try failure { $0.persons[0].name = "Nils" } == .undecidedPerson(name: "Änne Øst"))
        #expect(try store.count("sources") == 0)
    }

    @Test func aGroupThatSpeaksAndActsIsOneRow() throws {
        var findings = Fixture.findings
        findings.statements[0].by = .collective(Fixture.group)
        findings.statements[0].speaker = [Fixture.text.span("Einige Länder, etwa Chile")]
        findings.commitments[0].attributedTo = .collective(Fixture.group)
        _ = try store.archive.record(Fixture.source(), findings: findings, in: store.run)
        #expect(try store.count("collectives") == 1)
        #expect(try store.rows("SELECT attributed_to FROM commitment_overview LIMIT 1") == [["Einige Länder"]])
    }

    @Test func theRunRemembersWhatItCameTo() throws {
        var counts = ImportCounts()
        counts.add(.new)
        counts.add(.unchanged)
        counts.rejected = 2
        let note = ImportNote(location: "x.jsonl", line: 7, problem: "malformed_line", isRejection: true)
        try store.archive.finish(store.run, at: "2025-05-01T00:01:00Z", counts: counts, notes: [note])
        #expect(
            try store.rows(
                "SELECT finished_at, new_count, unchanged_count, replaced_count, rejected_count FROM import_runs")
                == [["2025-05-01T00:01:00Z", "1", "1", "0", "2"]])
        #expect(
            try store.rows("SELECT location, line, problem, is_rejection FROM import_problems")
                == [["x.jsonl", "7", "malformed_line", "1"]])
    }
}
