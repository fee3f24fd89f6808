import Testing

@testable import Linguistics

@Suite struct SentenceSplitterTests {
    /// Sentences parted by a bar and a space.
    @Test(arguments: [
        "Das ist eins. | Das ist zwei! | Ist das drei?",
        "Dr. Eva Lund kam um 8 Uhr. | Prof. Berg fehlte.",
        "Es kamen ca. 200 Gäste, u. a. aus Kiel. | Alle blieben.",
        "Viele Tiere, z. B. Elche, sind scheu. | Andere nicht.",
        "Viele Tiere, z.B. Elche, sind scheu.",
        "Am 3. Oktober wird gefeiert. | Am 4. wird aufgeräumt.",
        "Das begann im 20. Jahrhundert. | Es endete im Jahr 2015. | Die Folgen bleiben.",
        "George H. Stone kam mit J. R. Smith. | Beide lachten.",
        "„Er kam.“ | Dann ging er.",
        "„Kommst du?“, fragte sie. | „Ja!“, rief er.",
        "„Ja!“ rief er laut. | Niemand hörte es.",
        "Er wartete ... und ging. | Stille.",
        "Der Umsatz stieg um 3,5 Mrd. Euro. | Er fiel danach.",
        "Sie sagte: Das geht. | Es ging.",
        "(Das steht in Klammern.) | Das nicht.",
        "Auf www.example.org/seite steht mehr. | Danach nichts.",
        "Das Buch Nr. 5 von ca. 20 fehlt. | Wo ist es?",
        "Das war, d. h. es ist, vorbei. | Gut.",
        "Was?! | Nein.",
        "Kein Punkt am Ende",
    ])
    func aLineIsCutIntoSentences(_ marked: String) throws {
        let sentences = marked.components(" | ")
        let analysis = try SharedLexicon.analysis(of: sentences.joined(separator: " "))
        #expect(analysis.sentences.map { analysis.text(of: $0.tokens) } == sentences)
    }

    @Test func aLineBreakEndsASentenceUnlessSmallLettersFollow() throws {
        let analysis = try SharedLexicon.analysis(of: "Brücke eröffnet\n\nDie Brücke steht seit\ngestern. Sie\nhält.")
        #expect(
            analysis.sentences.map { analysis.text(of: $0.tokens) }
                == ["Brücke eröffnet", "Die Brücke steht seit\ngestern.", "Sie\nhält."])
        #expect(analysis.sentences.map(\.role) == [.heading, .prose, .prose])
    }

    @Test func theWordThatOpensASentenceHasTheFeaturesOfItsSmallForm() throws {
        let analysis = try SharedLexicon.analysis(of: "Laut Polizei brennt es. „Die Lage“ ist ernst.")
        #expect(analysis.tokens[0].isAny(.preposition))
        #expect(analysis.tokens[0].flags.contains(.opensSentence))
        #expect(analysis.tokens.filter { $0.flags.contains(.opensSentence) }.count == 2)
    }
}

extension String {
    /// The parts between the separators.
    func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
