import Facts
import Lexicon
import Query
import TestSupport
import Testing

@Suite struct LabelsTests {
    static let vocabularies: [(Vocabulary, [String])] = [
        (.stance, Stance.allCases.map(\.rawValue)), (.certainty, Certainty.allCases.map(\.rawValue)),
        (.kind, StatementKind.allCases.map(\.rawValue)), (.qualifier, OfficeQualifier.allCases.map(\.rawValue)),
        (.medium, Medium.allCases.map(\.rawValue)), (.actor, ActorName.Kind.allCases.map(\.rawValue)),
        (.anchor, DateMentioned.Anchor.allCases.map(\.rawValue)),
        (.meeting, Event.Kind.allCases.map(\.rawValue)), (.meetingStatus, Event.Status.allCases.map(\.rawValue)),
        (.attendance, Attendance.Status.allCases.map(\.rawValue)),
        (.why, WhyRow.Step.allCases.map(\.rawValue)),
        (.officeRule, OfficeHeld.Rule.allCases.map(\.rawValue)),
    ]

    @Test(arguments: Labels.languages)
    func readsEveryKeyOfAVocabulary(_ language: String) throws {
        let labels = try LexiconFiles.table("\(language)/labels.tsv").rows.map { $0["key"] }
        for (vocabulary, keys) in Self.vocabularies {
            for key in keys { #expect(labels.contains("\(vocabulary.rawValue).\(key)")) }
        }
    }

    @Test(arguments: Labels.languages)
    func readsEveryBaseOfAGroup(_ language: String) throws {
        let labels = try LexiconFiles.table("\(language)/labels.tsv").rows.map { $0["key"] }
        let bases = try LexiconFiles.table("de/collectives.tsv").rows.filter { $0["kind"] == "base" }
        #expect(!bases.isEmpty)
        for base in bases { #expect(labels.contains("base.\(base["value"])")) }
    }

    /// What is typed in a question can look like a gap of the message that repeats it.
    @Test func fillsTheGapsOfAMessageOnce() throws {
        let labels = try Labels(language: "en")
        let gaps = ["text": "{nearest} {", "nearest": "{text}"]
        for _ in 0..<8 { #expect(labels.message("nearest", gaps) == "“{nearest} {” (did you mean “{text}”?)") }
        #expect(labels.message("no message {text} {other} {", gaps) == "no message {nearest} { {other} {")
    }

    @Test func saysWhatEachReportShows() throws {
        for report in QuestionCatalogue.reports {
            #expect(try Labels(language: "en").summary(of: report) == report.summary)
            #expect(try Labels(language: "de").summary(of: report) != report.summary)
        }
    }

    @Test(arguments: [
        ("taz", "dpa", "taz, 2025-04 (a.txt)"), (nil, "dpa", "dpa (agency), 2025-04 (a.txt)"),
        (nil, nil, "a.txt, 2025-04"),
    ])
    func namesTheArticle(_ outlet: String?, _ agency: String?, _ text: String) throws {
        let value = PublicationValue(source: "a.txt", outlet: outlet, agency: agency, published: "2025-04")
        #expect(try Labels(language: "en").text(for: .publication(value)) == text)
    }

    @Test func hasTheSameKeysInEveryLanguage() throws {
        let keys = try Labels.languages.map { language in
            try LexiconFiles.table("\(language)/labels.tsv").rows.map { $0["key"] }
        }
        #expect(Set(keys).count == 1)
        #expect(keys.allSatisfy { $0 == $0.sorted() && Set($0).count == $0.count })
    }

    @Test(arguments: Labels.languages)
    func headsEveryColumnThatPeopleSee(_ language: String) throws {
        let labels = try LexiconFiles.table("\(language)/labels.tsv").rows.map { $0["key"] }
        let fixture = try FixtureArchive()
        for report in QuestionCatalogue.reports {
            for field in try report.answer(from: fixture.open()).fields where field.place != .data {
                #expect(labels.contains("column.\(field.key)"), "\(report.name)")
            }
            #expect(labels.contains("question.\(report.name)"))
        }
    }

    @Test func takesTheFirstLanguageThatItHas() {
        #expect(Labels.language(from: [nil, "de_AT.UTF-8"]) == "de")
        #expect(Labels.language(from: ["C.UTF-8", "POSIX"]) == "en")
        #expect(Labels.language(from: ["fr_FR", "de"]) == "de")
        #expect(Labels.language(from: []) == "en")
    }

    @Test(arguments: Labels.languages)
    func givesTheWordsForAConceptThatItsLabelDoesNotTell(_ language: String) throws {
        let labels = try Labels(language: language)
        #expect(
            labels.text(for: Value("Beobachter ins Land zu lassen", for: "other")) == "Beobachter ins Land zu lassen")
        #expect(labels.text(for: Value("Minensucher", for: "naval")) == "")
        #expect(labels.withoutTitles.text(for: Value("die Einfahrt", for: "other")) == "die Einfahrt")
        #expect(Value(nil, for: "other") == .null)
    }

    @Test func namesStatesOrganizationsAndOffices() throws {
        let german = try Labels(language: "de")
        #expect(german.text(for: .key("CL", .state)) == "Chile")
        #expect(german.text(for: .key("us_backstop", .concept)) == "Rückendeckung der USA")
        #expect(
            german.text(
                for: .office(
                    OfficeValue(office: "defence_minister", polity: .state("NO"), qualifier: .acting)))
                == "Verteidigungsminister (Norwegen) [geschäftsführend]")
        #expect(german.text(for: .key("no_such_key", .office)) == "no_such_key")
    }
}
