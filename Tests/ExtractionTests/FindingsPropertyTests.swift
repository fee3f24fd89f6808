import Facts
import TestSupport
import Testing

/// What holds for the findings in every text, on the battery's sentences mixed up with awkward letters and marks.
@Suite struct FindingsPropertyTests {
    private static let sentences: [String] =
        (DirectSpeech.right + IndirectSpeech.right + SourcePhrases.right + NoStatements.right).map(\.marked.text)
        + (Stances.right + Conditions.right + Parties.right + NoCommitments.right).map(\.marked.text)
        + (Quantities.right + Quantities.beneficiaries + Quantities.places + Quantities.sizes).map(\.marked.text)
        + (People.right + StatesNamed.right).map(\.marked.text) + DateTests.all.map(\.marked.text)
        + (People.right + StatesNamed.right).map(\.marked.text)
        + (Meetings.right + Meetings.joined + NoMeetings.withoutGuests).map(\.marked.text)
        + (Figures.right + Figures.none).map(\.marked.text)

    private static let insertions = [
        "🎉", "👩‍👩‍👧", "e\u{301}", "\u{308}", "\u{AD}", "\u{200B}", "„", "“", "\"", "(", ")", ".", ",", " ", "\n", "\n\n",
        "Öl", ":",
    ]

    /// The sentence, or some words of it that stand beside one another.
    private static func piece(of sentence: String, _ random: inout SeededRandom) -> String {
        guard Int.random(in: 0..<3, using: &random) == 0 else { return sentence }
        let words = sentence.split(separator: " ")
        let first = Int.random(in: 0...words.count, using: &random)
        return words[first..<Int.random(in: first...words.count, using: &random)].joined(separator: " ")
    }

    /// A few sentences in random order with insertions at random places; the same seed gives the same text.
    private static func text(_ seed: UInt64) -> String {
        var random = SeededRandom(seed: seed)
        let chosen = (0..<Int.random(in: 1...6, using: &random)).map { _ in
            piece(of: sentences.randomElement(using: &random) ?? "", &random)
        }
        var scalars = Array(chosen.joined(separator: Bool.random(using: &random) ? " " : "\n\n").unicodeScalars)
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            let insertion = insertions.randomElement(using: &random) ?? ""
            scalars.insert(contentsOf: insertion.unicodeScalars, at: Int.random(in: 0...scalars.count, using: &random))
        }
        return String(String.UnicodeScalarView(scalars))
    }

    @Test func everySpanHasWordsOfTheText() throws {
        for seed in UInt64(0)..<UInt64(TestShare.of(250)) { try checkSpans(in: Self.text(seed)) }
    }

    /// Nothing stands before its first token and behind its last one, whatever clause or word these belong to.
    @Test func everyPieceOfASentenceIsAText() throws {
        for sentence in TestShare.of(Self.sentences) {
            let clauses = sentence.split(separator: ", ")
            for first in clauses.indices {
                try checkSpans(in: (clauses[first...] + clauses[..<first]).joined(separator: ", "))
                try checkSpans(in: clauses[first...].joined(separator: ", ").filter { $0 != "." })
            }
            let words = sentence.split(separator: " ")
            for first in stride(from: 1, to: words.count, by: 3) {
                try checkSpans(in: words[first...].joined(separator: " "))
                try checkSpans(in: words[..<first].joined(separator: " "))
            }
        }
    }

    private func checkSpans(in text: String) throws {
        let count = text.unicodeScalars.count
        let index = CodePointIndex(text)
        for span in try Self.spans(of: SharedExtractor.findings(in: text)) {
            #expect(span.start >= 0 && span.start < span.end && span.end <= count, "\(text): \(span)")
            let words = text.text(in: span)
            #expect(words.map { !$0.isEmpty && $0 == index.text(in: span) } ?? false, "\(text): \(span)")
        }
    }

    @Test func theSameTextGivesTheSameFindings() throws {
        for seed in UInt64(0)..<UInt64(TestShare.of(20)) {
            let text = Self.text(seed)
            #expect(try SharedExtractor.findings(in: text) == SharedExtractor.findings(in: text), "seed \(seed)")
        }
    }

    @Test func everyStatementHasAQuoteAndEveryScoreIsAShare() throws {
        for seed in UInt64(0)..<UInt64(TestShare.of(100)) {
            let findings = try SharedExtractor.findings(in: Self.text(seed))
            #expect(findings.statements.allSatisfy { !$0.quote.isEmpty && !$0.rule.isEmpty }, "seed \(seed)")
            let scores = findings.statements.map(\.score) + findings.commitments.map(\.score)
            #expect(scores.allSatisfy { (0...1).contains($0) }, "seed \(seed)")
            let names = findings.persons.map(\.name)
            #expect(Set(names).count == names.count, "seed \(seed): \(names)")
            #expect(findings.persons.allSatisfy { !$0.mentions.isEmpty }, "seed \(seed)")
            let speakers = findings.statements.compactMap { statement in
                if case .person(let name)? = statement.by { name } else { nil }
            }
            #expect(Set(speakers).isSubset(of: names), "seed \(seed): \(speakers)")
        }
    }

    @Test func quantitiesHaveTheirUnitAndBoundsInOrder() throws {
        for seed in UInt64(0)..<UInt64(TestShare.of(100)) {
            let text = Self.text(seed)
            for quantity in try SharedExtractor.findings(in: text).commitments.compactMap(\.quantity) {
                #expect(text.text(in: quantity.span)?.contains(quantity.unit) ?? false, "seed \(seed): \(quantity)")
                #expect(quantity.atLeast != nil || quantity.atMost != nil, "seed \(seed): \(quantity)")
                if let least = quantity.atLeast, let most = quantity.atMost {
                    #expect(least <= most, "seed \(seed): \(quantity)")
                }
            }
        }
    }

    @Test func evidencesOfAPositionDoNotOverlap() throws {
        for seed in UInt64(0)..<UInt64(TestShare.of(100)) {
            for commitment in try SharedExtractor.findings(in: Self.text(seed)).commitments {
                let evidences = [commitment.evidence] + commitment.furtherEvidence
                #expect(zip(evidences, evidences.dropFirst()).allSatisfy { $0.end <= $1.start }, "seed \(seed)")
            }
        }
    }

    @Test(arguments: [
        "", " ", "\n", "🎉", "„", "“", "\u{301}", ".", "\u{FEFF}", "(((", "Laut", "sagte", "wenn", "„“", "Nach",
    ])
    func aTextWithoutASentenceHasNoPositions(_ text: String) throws {
        let findings = try SharedExtractor.findings(in: text)
        #expect(findings.commitments.isEmpty && findings.persons.isEmpty)
    }

    private static func spans(of findings: Findings) -> [Span] {
        var spans = findings.persons.flatMap { $0.mentions + $0.offices.map(\.evidence) }
        spans += findings.states.flatMap(\.mentions) + findings.organizations.flatMap(\.mentions)
        for statement in findings.statements {
            spans += statement.speaker + statement.cue + statement.frame + statement.quote + statement.addressee
        }
        for commitment in findings.commitments {
            spans +=
                [commitment.actorSpan, commitment.evidence] + commitment.furtherEvidence
                + commitment.conditions.map(\.span)
            spans += [
                commitment.contributionSpan, commitment.stanceSpan, commitment.quantity?.span,
                commitment.beneficiary?.span,
                commitment.place?.span, commitment.reason?.span,
            ].compactMap { $0 }
        }
        spans += findings.dates.map(\.span)
        for event in findings.events {
            spans += [event.words, event.evidence] + event.furtherWords
            spans += [event.place?.span, event.time, event.host?.span].compactMap { $0 }
            for attendance in event.attendances {
                spans += [attendance.actorSpan, attendance.evidence]
                spans += attendance.representative.map { [$0.span] } ?? []
            }
        }
        for figure in findings.figures {
            spans += [figure.quantity.span, figure.evidence] + (figure.measured.map { [$0] } ?? [])
        }
        let masthead = findings.masthead
        return spans + [masthead.date, masthead.outlet, masthead.agency, masthead.place].compactMap { $0?.span }
    }

    /// Texts on which a quadratic step would not come to an end in time.
    private static let large = [
        String(repeating: "\"", count: 50_000), String(repeating: "„Er kam“, sagte sie. ", count: 1_000),
        String(repeating: "(", count: 200_000), String(repeating: "Anna Berg ", count: 10_000),
        String(repeating: "„a ", count: 20_000), String(repeating: "Polen, ", count: 10_000),
        String(repeating: "Soldaten ", count: 10_000),
        String(repeating: "am Montag ", count: 10_000), String(repeating: "bis Ende der frühen 24. ", count: 4_000),
        String(repeating: "2014 bis ", count: 10_000), String(repeating: "vor zwei ", count: 10_000),
        String(repeating: "Soldaten ", count: 10_000), String(repeating: "Treffen ", count: 10_000),
        String(repeating: "an dem Treffen in Rom, ", count: 4_000), String(repeating: "30 Staaten ", count: 10_000),
        String(repeating: "sagte ", count: 10_000), String(repeating: "wenn er kommt, ", count: 4_000),
    ]

    @Test(.timeLimit(.minutes(1)), arguments: large.indices)
    func aLargeOddTextIsRead(_ number: Int) throws {
        _ = try SharedExtractor.findings(in: TestShare.of(Self.large[number]))
    }

    @Test(.enabled(if: runsWantedCases), .timeLimit(.minutes(1)), arguments: ["laut ", "er sagte sie, "])
    func aLargeOddTextIsWantedToBeRead(_ words: String) throws {
        _ = try SharedExtractor.findings(in: String(repeating: words, count: 10_000))
    }
}
