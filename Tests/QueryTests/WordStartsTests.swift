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
        let starts = WordStarts(QuestionTokens("Does a US-backed Łódź send troops to Oesterreich?"))
        for name in ["Sendai", "SEoul", "Trento", "A", "a number of", "USA", "Österreich", "*flugzeug", "b*"] {
            #expect(starts.admit(name), "\(name)")
        }
        for name in ["Norway", "Ankara", "Uruguay", "U.S.", "AU"] { #expect(!starts.admit(name), "\(name)") }
    }

    @Test func passNothingOverWhereEverythingIsWanted() {
        #expect(WordStarts.all.admit("Norway"))
    }
}
