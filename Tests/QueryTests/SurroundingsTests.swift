import Facts
import TestSupport
import Testing

@testable import struct Query.Surroundings

@Suite struct SurroundingsTests {
    private func sentence(around word: String, in text: String, from windowStart: Int = 0) -> String {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(word.unicodeScalars)
        let place = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
        let found = Surroundings(
            window: text, windowStart: windowStart, start: windowStart + place,
            end: windowStart + place + wanted.count)
        let shown = scalars[(found.start - windowStart)..<(found.end - windowStart)]
        #expect(Array(found.text.unicodeScalars) == Array(shown))
        return found.text
    }

    @Test func cutsAtSentences() {
        let text = "Erster Satz. Hier steht z. B. Ana Sousa in der Mitte. Dritter Satz."
        #expect(sentence(around: "Sousa", in: text) == "Hier steht z. B. Ana Sousa in der Mitte.")
        #expect(sentence(around: "Erster", in: text) == "Erster Satz.")
        #expect(sentence(around: "Dritter", in: text) == "Dritter Satz.")
    }

    @Test func cutsAtLinesAndBehindQuotations() {
        #expect(sentence(around: "zwei", in: "eins\nzwei drei\nvier") == "zwei drei")
        #expect(sentence(around: "Sie", in: "„So ist es.“ Sie ging.") == "Sie ging.")
    }

    @Test func cutsAtWordsWhereTheWindowIsCut() {
        #expect(sentence(around: "Mitte", in: "bgeschnitten und Mitte", from: 500) == "und Mitte")
    }

    /// The excerpts of `text` around words that stand in it once.
    private func excerpts(around words: String..., in text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return Surroundings.groups(of: words.map(text.span), in: text).map {
            String(String.UnicodeScalarView(scalars[$0]))
        }
    }

    @Test func keepsWhatLiesBetweenPlacesThatAreNear() {
        let text = "Vorher. Erst 😀 Oslo. Dann nichts. Zuletzt Rom. Nachher."
        #expect(excerpts(around: "Rom", "Oslo", in: text) == ["Erst 😀 Oslo. Dann nichts. Zuletzt Rom."])
        #expect(excerpts(around: "Erst 😀 Oslo.", "Oslo", in: text) == ["Erst 😀 Oslo."])
        #expect(excerpts(in: text) == [])
    }

    @Test func partsPlacesThatAreFarApart() {
        let between = String(repeating: "Es regnet weiter. ", count: 14)
        #expect(
            excerpts(around: "Oslo", "Rom", in: "Erst 😀 Oslo. \(between)Zuletzt Rom. Nachher.")
                == ["Erst 😀 Oslo.", "Zuletzt Rom."])
        #expect(excerpts(around: "Oslo", "Rom", in: "In Oslo.\n\n\(between)\n\nIn Rom") == ["In Oslo.", "In Rom"])
    }

    @Test func cutsNoSentenceOfAWholeText() {
        let long = "In Oslo \(String(repeating: "und weiter ", count: 60))nach Bergen"
        #expect(excerpts(around: "Oslo", in: long) == [long])
        #expect(excerpts(around: "Bergen", in: long) == [long])
    }
}
