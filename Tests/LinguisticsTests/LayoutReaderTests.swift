import TestSupport
import Testing

@testable import Linguistics

@Suite struct LayoutReaderTests {
    /// Each line of a text with its role.
    private func lines(_ text: String) throws -> [String] {
        let analysis = try SharedLexicon.analysis(of: text)
        return analysis.sentences.map { "\($0.role): \(analysis.text(of: $0.tokens))" }
    }

    @Test(arguments: [
        (" date 2024-11 OSLO (dpa-AFX) - Der Fjord ist vereist. Schiffe warten.", "date 2024-11 OSLO (dpa-AFX) -"),
        ("Wien – Der Fjord ist vereist. Schiffe warten.", "Wien –"),
        ("Brüssel taz | Der Fjord ist vereist. Schiffe warten.", "Brüssel taz |"),
        ("LISSABON (Reuters) - Der Fjord ist vereist. Schiffe warten.", "LISSABON (Reuters) -"),
        ("Genf/Kairo (dpa) – Der Fjord ist vereist. Schiffe warten.", "Genf/Kairo (dpa) –"),
    ])
    func aDatelineIsNoTextOfTheArticle(_ text: String, _ dateline: String) throws {
        #expect(
            try lines(text) == ["furniture: \(dateline)", "prose: Der Fjord ist vereist.", "prose: Schiffe warten."])
    }

    @Test(arguments: [
        "Der Fjord – so heißt es – ist vereist. Schiffe warten.",
        "Die Bahn fährt die Strecke Oslo – Bergen täglich. Schiffe warten.",
    ])
    func aDashInASentenceIsNoDateline(_ text: String) throws {
        let lines = try lines(text)
        #expect(lines.allSatisfy { $0.hasPrefix("prose: ") }, "\(lines)")
    }

    @Test(.enabled(if: runsWantedCases))
    func aDashBetweenNamesIsWantedToBeNoDateline() throws {
        #expect(try lines("Das Rennen Oslo - Bergen ist schön. Schiffe warten.").count == 2)
    }

    @Test(arguments: ["/aha/DP/zb", "/mit dpa", "/dpa", "/ab/cd"])
    func anAgencySignatureIsNoTextOfTheArticle(_ signature: String) throws {
        #expect(
            try lines("Der Kurs fiel. Er stieg wieder.\(signature)")
                == ["prose: Der Kurs fiel.", "prose: Er stieg wieder.", "furniture: \(signature)"])
    }

    @Test func aFractionIsNoSignature() throws {
        let lines = try lines("Der Kurs fiel. Das gilt für und/oder.")
        #expect(lines.allSatisfy { $0.hasPrefix("prose: ") }, "\(lines)")
    }

    @Test(arguments: ["Lesen Sie auch: Wie der Fjord zufror", "Lesen Sie mehr dazu hier.", "Mehr zum Thema"])
    func aTeaserIsNoTextOfTheArticle(_ teaser: String) throws {
        #expect(
            try lines("Der Fjord ist vereist.\n\n\(teaser)\n\nSchiffe warten.")
                == ["prose: Der Fjord ist vereist.", "furniture: \(teaser)", "prose: Schiffe warten."])
    }

    @Test func aLineWithoutAClosingMarkIsAHeading() throws {
        #expect(
            try lines("Fjord zugefroren\n\nDer Fjord ist vereist.\n\nSchiffe warten im Hafen\n\nEs taut bald.")
                == [
                    "heading: Fjord zugefroren", "prose: Der Fjord ist vereist.", "heading: Schiffe warten im Hafen",
                    "prose: Es taut bald.",
                ])
    }

    @Test func theCreditOfAPullQuoteIsAnAttribution() throws {
        #expect(
            try lines(
                "Der Fjord ist vereist.\n\n\"Wir warten seit Tagen.\"\n\nBirgit Holm\n\nKapitänin\n\nEs taut bald.")
                == [
                    "prose: Der Fjord ist vereist.", "prose: \"Wir warten seit Tagen.\"", "attribution: Birgit Holm",
                    "attribution: Kapitänin", "prose: Es taut bald.",
                ])
    }

    @Test func aTextOfOneLineIsNoHeading() throws {
        #expect(try lines("Fjord zugefroren") == ["prose: Fjord zugefroren"])
    }
}
