import Facts
import Testing

@testable import Resolution

@Suite struct StatementLinkTests {
    private func statement(by speaker: Actor?, _ quote: Span...) -> Statement {
        Statement(kind: .indirect, medium: .speech, quote: quote, by: speaker, rule: "test", score: 1)
    }

    private func commitment(from speaker: Actor?, evidence: Span) -> Commitment {
        Commitment(
            actor: .state("NO"), actorSpan: evidence, contribution: "troops", stance: .pledged, attributedTo: speaker,
            evidence: evidence, rule: "test", score: 1)
    }

    @Test func linksToTheQuoteOfTheSameSpeakerWithMostOfTheEvidence() {
        let ana = Actor.person("Ana Cruz")
        let statements = [
            statement(by: ana, Span(0, 12)), statement(by: ana, Span(10, 20), Span(30, 40)),
            statement(by: .state("CL"), Span(10, 40)),
        ]
        #expect(StatementLink.index(behind: commitment(from: ana, evidence: Span(10, 40)), in: statements) == 1)
        #expect(StatementLink.index(behind: commitment(from: .state("CL"), evidence: Span(0, 40)), in: statements) == 2)
    }

    @Test func linksToNothingWithoutASpeakerOrASharedWord() {
        let ana = Actor.person("Ana Cruz")
        let statements = [statement(by: ana, Span(0, 12)), statement(by: nil, Span(10, 20))]
        #expect(StatementLink.index(behind: commitment(from: nil, evidence: Span(0, 20)), in: statements) == nil)
        #expect(StatementLink.index(behind: commitment(from: ana, evidence: Span(12, 20)), in: statements) == nil)
        #expect(
            StatementLink.index(behind: commitment(from: .state("NO"), evidence: Span(0, 9)), in: statements) == nil)
    }
}
