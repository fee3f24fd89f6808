import Testing

@testable import Lexicon

@Suite struct WordTableTests {
    @Test func aWordKeepsItsNumberWhileTheTableGrows() {
        var table = WordTable(capacity: 4)
        let words = (0..<2_000).map { "Wort\($0)ß" }
        let numbers = words.map { table.insert($0) }
        #expect(Set(numbers).count == words.count)
        for (word, number) in zip(words, numbers) {
            #expect(table.find(word) == number)
            #expect(table.insert(word) == number)
            #expect(table.text(of: number) == word)
        }
        #expect(table.count == words.count + 1)
    }

    @Test(arguments: ["", "wort", "Wort0", "Wort0ss"])
    func whatIsNotInItIsUnknown(_ word: String) {
        var table = WordTable()
        _ = table.insert("Wort0ß")
        #expect(table.find(word) == WordTable.unknown)
    }

    /// A key holds the first 16 bytes and the length; what lies behind them is compared too.
    @Test func longWordsWithOneKeyAreToldApart() {
        var table = WordTable(capacity: 4)
        let words = ["Verteidigungsminister", "Verteidigungsminesten", "Verteidigungsmin", "Verteidigungsmi", "Verte"]
        let numbers = words.map { table.insert($0) }
        #expect(Set(numbers).count == words.count)
        for (word, number) in zip(words, numbers) { #expect(table.find(word) == number) }
        #expect(table.find("Verteidigungsminustes") == WordTable.unknown)
    }

    /// Behind a word more can be read in a text than in the word alone.
    @Test(arguments: ["Wort", "Verteidigungsminister", "Öl", "ist"])
    func aKeyDoesNotDependOnWhatFollows(_ word: String) {
        let text = Array((word + " und noch viel mehr Text").utf8)
        text.withUnsafeBytes { text in
            Array(word.utf8).withUnsafeBytes { alone in
                #expect(
                    WordKey(text, at: 0, count: alone.count) == WordKey(alone, at: 0, count: alone.count))
            }
        }
    }

    @Test func aFirstLetterChangesItsCase() {
        func key(_ word: String) -> WordKey {
            Array(word.utf8).withUnsafeBytes { WordKey($0, at: 0, count: $0.count) }
        }
        #expect(key("Über").withSmallFirstLetter == key("über"))
        #expect(key("Die").withSmallFirstLetter == key("die"))
        #expect(key("die").withSmallFirstLetter == nil)
        #expect(key("über").withCapitalFirstLetter == key("Über"))
        #expect(key("minister").withCapitalFirstLetter == key("Minister"))
        #expect(key("ß").withCapitalFirstLetter == key("ß"))
    }
}
