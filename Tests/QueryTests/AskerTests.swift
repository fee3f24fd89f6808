import GRDB
import Query
import TestSupport
import Testing

@Suite struct AskerTests {
    /// How the question is read and which rows answer it; whole answers of all questions are one snapshot.
    private func transcript(_ questions: [String], _ asker: Asker, _ archive: ReadOnlyArchive) throws -> String {
        var lines: [String] = []
        for question in questions {
            lines.append("? " + question)
            switch try asker.read(question) {
            case .understood(let understanding):
                let labels = try Labels(language: understanding.language)
                lines.append(labels.sentence(for: understanding))
                for row in try understanding.answer(from: archive).rows {
                    lines.append("  " + row.prefix(2).map(labels.text).joined(separator: " | "))
                }
            case .refused(let refusal, let language):
                lines.append(try Labels(language: language).sentence(for: refusal))
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    @Test(arguments: ["english", "german", "refused"])
    func readsQuestions(_ name: String) throws {
        let fixture = try FixtureArchive()
        let archive = try fixture.open()
        let questions = try #require(Questions.all[name])
        let text = try transcript(questions, Asker(archive), archive)
        let difference = Snapshot.difference(text, named: "ask-\(name).txt")
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func answersEveryExampleItOffers() throws {
        let fixture = try FixtureArchive()
        let asker = try Asker(fixture.open())
        for language in Labels.languages {
            #expect(!asker.examples(in: language).isEmpty)
            for example in asker.examples(in: language) {
                switch try asker.read(example) {
                case .understood(let understanding): #expect(understanding.language == language)
                case .refused(.unknownWords, _), .refused(.noHolder, _):
                    // A name that this archive does not hold.
                    continue
                case .refused(let refusal, _): Issue.record("\(example): \(refusal)")
                }
            }
        }
    }

    @Test func findsNamesThatAreTypedWithoutUmlauts() throws {
        let fixture = try FixtureArchive()
        let queue = try DatabaseQueue(path: fixture.path)
        try queue.write { db in
            try db.execute(
                sql: """
                    UPDATE persons SET name = 'Lars Müller' WHERE name = 'Lars Moen';
                    UPDATE person_names SET name = 'Lars Müller', folded_name = 'lars muller', folded_surname = 'muller'
                    WHERE name = 'Lars Moen';
                    UPDATE sources SET outlet = 'Süd-Blatt' WHERE outlet IS NOT NULL
                    """)
        }
        try queue.close()
        let archive = try fixture.open()
        let asker = try Asker(archive)
        for question in ["Who is Lars Müller?", "Who is Lars Mueller?", "Who is Mueller?", "Who is Muller?"] {
            guard case .understood(let understanding) = try asker.read(question) else {
                Issue.record("refused: \(question)")
                continue
            }
            #expect(try understanding.answer(from: archive).rows.count == 1)
        }
        guard case .understood = try asker.read("Which persons are mentioned in Sued-Blatt?") else {
            Issue.record("an outlet was not known")
            return
        }
    }

    @Test(arguments: [
        "Who was expected in Wien?", "who was expected in wien?", "Wer wurde in WIEN erwartet?",
        "wer wurde in wien erwartet?", "Wer wurde beim Wiener Treffen erwartet?",
    ])
    func findsACityHoweverItIsTyped(_ question: String) throws {
        let fixture = try FixtureArchive()
        let queue = try DatabaseQueue(path: fixture.path)
        try queue.write { try $0.execute(sql: "UPDATE events SET place_city = 'Wien' WHERE place_city IS NOT NULL") }
        try queue.close()
        guard case .understood(let understanding) = try Asker(fixture.open()).read(question) else {
            Issue.record("refused: \(question)")
            return
        }
        #expect(understanding.facets.contains { $0.key == "meeting_place" && $0.values == [.text("Wien")] })
    }

    @Test func offersTheExamplesThatAreMostLikeTheQuestion() throws {
        let asker = try Asker(FixtureArchive().open())
        let like = asker.examples(in: "en", like: "Tell me who refuses to send bananas")
        #expect(like.count == 3)
        #expect(like.first == "Who refuses to send troops, and why?")
        #expect(asker.examples(in: "en", like: "Xyzzy") == Array(asker.examples(in: "en").prefix(3)))
    }

    @Test func takesThePreferredLanguageWhereBothFit() throws {
        let fixture = try FixtureArchive()
        let archive = try fixture.open()
        for language in Labels.languages {
            guard case .refused(_, let found) = try Asker(archive, preferred: language).read("Xyzzy?") else {
                Issue.record("an unknown word was understood")
                continue
            }
            #expect(found == language)
        }
    }

    @Test func whatIsLongerThanAQuestionIsRefused() throws {
        let asker = try Asker(FixtureArchive().open(), preferred: "de")
        for question in [String(repeating: "„", count: 40_000), String(repeating: "troops ", count: 300)] {
            guard case .refused(.tooLong, "de") = try asker.read(question) else {
                Issue.record("it was read")
                return
            }
        }
    }

    @Test func saysOfTheFirstUnknownWordsOnlyWhatMayBeMeant() throws {
        let asker = try Asker(FixtureArchive().open())
        let question = String(repeating: "trooops ", count: 100)
        guard case .refused(.unknownWords(let words), "en") = try asker.read(question) else {
            Issue.record("it was understood")
            return
        }
        #expect(words.count == 100)
        #expect(words.map(\.nearest) == Array(repeating: "troops", count: 8) + Array(repeating: nil, count: 92))
    }

    @Test func widensACondition() throws {
        let fixture = try FixtureArchive()
        let archive = try fixture.open()
        guard
            case .understood(let wide) = try Asker(archive).read(
                "which countries condition participation on a US backstop"),
            case .understood(let narrow) = try Asker(archive).read(
                "which countries condition participation on US air cover")
        else {
            Issue.record("a question was refused")
            return
        }
        #expect(try wide.answer(from: archive).rows.count == 2)
        #expect(try narrow.answer(from: archive).rows.count == 1)
    }
}
