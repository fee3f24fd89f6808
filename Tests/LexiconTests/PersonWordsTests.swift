import Testing

@testable import Lexicon

@Suite struct PersonWordsTests {
    private let words: PersonWords

    init() throws { words = try .bundled() }

    @Test func officesOfOnePostHaveOneKey() {
        #expect(words.offices.post("chancellor") == "prime_minister")
        #expect(words.offices.post("head_of_government") == "prime_minister")
        #expect(words.offices.post("head_of_state") == "president")
        #expect(words.offices.post("mayor") == "mayor")
    }

    @Test func anOfficeIsAKindOfTheOneThatSaysLess() {
        #expect(words.offices.isKind("defence_minister", of: "minister"))
        #expect(words.offices.isKind("minister", of: "minister"))
        #expect(!words.offices.isKind("minister", of: "defence_minister"))
        #expect(!words.offices.isKind("prime_minister", of: "minister"))
        #expect(!words.offices.isKind("vice_president", of: "president"))
    }

    @Test func aGroupOfLettersStandsForOneSound() {
        func sounds(_ word: String) -> String {
            let letters = Array(word.unicodeScalars)
            var (index, result) = (0, String.UnicodeScalarView())
            while index < letters.count {
                let (count, sound) = words.spellings.sound(at: index, of: letters)
                result += sound
                index += count
            }
            return String(result)
        }
        #expect(sounds("schewtschuk") == "sevhuk")
        #expect(sounds("shevchuk") == "sevhuk")
        #expect(sounds("abel") == "abel")
        #expect(sounds("") == "")
    }

    @Test func aChainOfWiderOfficesEnds() throws {
        let table = try LexiconTable(file: "x", text: "key\tsame_post\tbroader\na\t\tb\nb\t\tc\nc\t\tb\n")
        let kinds = OfficeKinds(table)
        #expect(kinds.isKind("a", of: "c") && !kinds.isKind("c", of: "a"))
    }
}
