import Facts
import Testing

@Suite struct KnownWordsTests {
    @Test func theFirstOfEquallyNearWordsIsTaken() {
        #expect(KnownWords(["tanks", "banks"]).nearest(to: "Yanks")?.word == "tanks")
        #expect(KnownWords(["banks", "tanks"]).nearest(to: "Yanks")?.word == "banks")
    }

    @Test func ofTwoListsTheNearerMatchComesFirst() throws {
        let near = try #require(KnownWords(["Zypern"]).nearest(to: "zypen"))
        let far = try #require(KnownWords(["abzypen"]).nearest(to: "zypen"))
        #expect(near < far)
        #expect([far, near].min() == near)
    }

    /// The short cuts leave nothing out: every word is found by each change, with letters of one byte and of several.
    @Test(arguments: ["sanktion", "grünfläche", "E\u{301}lyse\u{301}e", "5-prozent", "a\r\nbcde"])
    func everySingleChangeIsFound(word: String) {
        let known = KnownWords(["wirtschaft", word, "haus"])
        let letters = Array(word)
        for place in letters.indices {
            var dropped = letters
            dropped.remove(at: place)
            var replaced = letters
            replaced[place] = "x"
            var added = letters
            added.insert("ö", at: place)
            var swapped = letters
            swapped.swapAt(place, (place + 1) % letters.count)
            for changed in [dropped, replaced, added] + (place + 1 < letters.count ? [swapped] : []) {
                #expect(known.nearest(to: String(changed))?.word == word, "\(String(changed))")
            }
        }
    }

    @Test func equalLettersOfOtherScalarsAreEqual() {
        #expect(KnownWords(["caf\u{E9}s"]).nearest(to: "CAFE\u{301}S")?.word == "caf\u{E9}s")
    }
}
