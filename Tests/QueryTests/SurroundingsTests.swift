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
}
