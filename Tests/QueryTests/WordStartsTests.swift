import Lexicon
import Testing

@testable import Query

@Suite struct WordStartsTests {
    private static let columns = [
        "questions.tsv": ["phrase"], "organizations.tsv": ["names"], "offices.tsv": ["masculine", "feminine"],
        "states.tsv": ["names", "adjectives", "demonyms", "seats", "descriptions", "prefixes"],
        "concepts.tsv": ["label", "triggers"],
    ]

    @Test(arguments: Labels.languages)
    func admitWhatBeginsWithAWordOfTheQuestion(_ language: String) throws {
        for (file, columns) in Self.columns {
            for row in try LexiconFiles.table("\(language)/\(file)").rows {
                for name in columns.flatMap(row.list) {
                    guard let first = Spelling.words(Spelling.folded(name)).first else { continue }
                    #expect(WordStarts([first]).admit(name), "\(name)")
                }
            }
        }
    }

    @Test func passOverWhatBeginsOtherwise() {
        let starts = WordStarts(QuestionTokens("Does a US-backed Łódź send troops to Oesterreich and Praesident Kim?"))
        for name in [
            "Sendai", "SEN", "Trough", "A", "a number of", "US", "US Navy", "Österreich", "Präsident", "*flugzeug",
            "b*",
            "se*",
        ] {
            let isAdmitted = starts.admit(name)
            #expect(isAdmitted, "\(name)")
        }
        for name in ["Norway", "Ankara", "Seoul", "USA", "Uruguay", "U.S.", "AU", "Prüfer", "Prinz"] {
            let isAdmitted = starts.admit(name)
            #expect(!isAdmitted, "\(name)")
        }
    }

    @Test func aStemGoesOnBehindItsLetters() {
        let starts = WordStarts(["usbekisch", "deutsche"])
        let stems = ["us", "u", "usb", "deutsch", "de", "usa", "ud", "den"]
        let admitted = stems.filter { starts.admit(stem: $0.utf8) }
        #expect(admitted == ["us", "u", "usb", "deutsch", "de"])
    }

    @Test func passNothingOverWhereEverythingIsWanted() {
        #expect(WordStarts.all.admit("Norway"))
    }
}
