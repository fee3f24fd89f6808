import Testing

@testable import Lexicon

@Suite struct SmallLettersTests {
    private func small(_ word: String) -> String {
        String(decoding: SmallLetters(Array(word.utf8)[...]), as: UTF8.self)
    }

    @Test func asciiAndWesternCapitalsAreMadeSmall() {
        #expect(small("F-16-KampfJET") == "f-16-kampfjet")
        #expect(small("ÜBERGRÖẞE") == "übergröẞe")
        #expect(small("ÀÞÉ") == "àþé")
    }

    @Test func signsAndOtherLettersStay() {
        #expect(small("3×Ä") == "3×ä")
        #expect(small("Œuvre Łódź Ёлка") == "Œuvre Łódź Ёлка")
    }

    @Test func whatStandsBehindIsOfTheSameWord() {
        let letters = SmallLetters(Array("x Öl-ÄMTER".utf8)[2...])
        #expect(letters.count == 10)
        #expect(letters.suffix(from: 4).elementsEqual("ämter".utf8))
        #expect(letters.last == UInt8(ascii: "r"))
    }
}
