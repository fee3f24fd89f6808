import TestSupport
import Testing

@testable import Linguistics

@Suite struct InterviewReaderTests {
    private func labels(_ text: String) throws -> [String] {
        let analysis = try SharedLexicon.analysis(of: text)
        return analysis.turns.map { analysis.text(of: $0.label) }
    }

    @Test func namesThatOpenSentencesAgainAndAgainAreTurns() throws {
        let text = "Reporter: Wie war es?\nHuber: Kalt.\nReporter: Und dann?\nHuber: Dann kam Schnee."
        #expect(try labels(text) == ["Reporter", "Huber", "Reporter", "Huber"])
    }

    @Test func labelsFarApartPartNoInterview() throws {
        let between = String(repeating: "Es regnete am Morgen. ", count: 60)
        let text = "Anmerkung: Es regnete. \(between)Quelle: Ein Amt. \(between)"
        #expect(try labels(text + text).isEmpty)
    }

    @Test func aPrepositionOpensNoLabel() throws {
        let text = "Zum Vergleich: Es sind drei. Im Gegenteil: Es sind vier. "
        #expect(try labels(text + text).isEmpty)
    }
}
