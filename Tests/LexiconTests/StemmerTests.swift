import Foundation
import Lexicon
import Testing

@testable import Lexicon

/// Stems and the words that searches compare.
struct StemmerTests {
    private static func stem(_ word: String) throws -> String {
        let words = try SearchWordReader(Stemmer(language: "de")).words(in: word)
        return words.map { String(decoding: $0.stem, as: UTF8.self) }.joined(separator: " ")
    }

    @Test(arguments: [
        ["Kündigung", "kündigen"], ["Garantie", "Garantien"], ["Haus", "Häuser", "Hauses", "Häusern"],
        ["Lieferung", "Lieferungen"], ["Straße", "Strassen", "STRASSE"], ["Minister", "Ministern"],
        ["Zeugnis", "Zeugnisse", "Zeugnissen"], ["möglich", "mögliche", "möglichen"],
    ])
    func formsHaveOneStem(_ forms: [String]) throws {
        let stems = try Set(forms.map(Self.stem))
        #expect(stems.count == 1, "\(stems)")
    }

    @Test(arguments: [["Krieg", "Kriminalität"], ["Rat", "Ratte"], ["Polen", "Politik"], ["Hafen", "Haft"]])
    func otherWordsHaveOthers(_ words: [String]) throws {
        #expect(try Set(words.map(Self.stem)).count == words.count)
    }

    @Test func wordsStandWhereTheTextHasThem() throws {
        let text = "Ä\u{308}u\u{308}ßerst 🇪🇺 US-Güter: 3.000 Øre, naïve Σ…"
        let scalars = Array(text.unicodeScalars)
        let words = SearchWordReader(.none).words(in: text)
        #expect(
            words.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) } == [
                "Ä\u{308}u\u{308}ßerst", "US", "Güter", "3", "000", "Øre", "naïve", "Σ",
            ])
        #expect(
            words.map { String(decoding: $0.folded, as: UTF8.self) } == [
                "ausserst", "us", "guter", "3", "000", "ore", "naive", "σ",
            ])
        #expect(words.map(\.isPlain) == [false, true, true, true, true, false, true, true])
    }

    @Test func aCompoundEndsInItsHeadBehindEnoughLetters() throws {
        let reader = try SearchWordReader(Stemmer(language: "de"))
        func isCompound(_ word: String, of head: String) -> Bool {
            reader.words(in: word)[0].isCompound(of: reader.words(in: head)[0].stem)
        }
        #expect(isCompound("Sicherheitsgarantien", of: "Garantie"))
        #expect(isCompound("Friedenstruppen", of: "Truppe"))
        #expect(!isCompound("Auswahl", of: "Wahl"))
        #expect(!isCompound("vereinbarten", of: "Garten"))
        #expect(!isCompound("Truppen", of: "Truppe"))
    }

    @Test func aLanguageWithoutRulesKeepsItsWords() throws {
        let words = try SearchWordReader(Stemmer(language: "fr")).words(in: "Garanties")
        #expect(words.map(\.stem) == [Array("garanties".utf8)])
    }

    @Test func aMalformedRuleNamesItsLine() throws {
        let table = try LexiconTable(
            file: "de/stems.tsv", text: "step\tsuffix\tregion\n1\te\t1\n1\ten\tone\n")
        #expect {
            try Stemmer(table)
        } throws: { error in
            (error as? LexiconProblem)?.line == 3
        }
    }
}
