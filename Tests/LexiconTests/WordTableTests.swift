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
}
