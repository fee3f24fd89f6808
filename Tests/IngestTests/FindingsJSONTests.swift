import Facts
import Testing

@testable import Ingest

@Suite struct FindingsJSONTests {
    private let json = FindingsJSON(organizationCodes: ["european_union": "EU"])

    private func line(_ findings: Findings) -> String { String(decoding: json.line(id: "a1", findings), as: UTF8.self) }

    @Test func writesEveryFieldInTheDocumentedOrder() {
        let person = Person(
            name: "Ana \"A\" Cruz",
            offices: [
                OfficeHeld(office: "defence_minister", of: .state("NO"), qualifier: .acting, evidence: Span(0, 10)),
                OfficeHeld(office: "president", of: .organization("european_union"), evidence: Span(1, 2)),
                OfficeHeld(office: "member", of: .organization("club"), evidence: Span(1, 2)),
                OfficeHeld(office: "general", of: nil, evidence: Span(1, 2)),
            ], mentions: [Span(3, 9), Span(20, 24)], rule: "r")
        let statement = Statement(
            kind: .indirectFreeIndirect, medium: .speechOrWriting, speaker: [Span(1, 2)], cue: [], frame: [Span(3, 4)],
            quote: [Span(5, 6), Span(7, 8)], addressee: [], by: .person("Ana Cruz"), rule: "r", score: 1)
        let commitment = Commitment(
            actor: .collective(Collective(text: "einige Länder", base: "states")), actorSpan: Span(0, 3),
            contribution: "troops", contributionSpan: Span(3, 8),
            quantity: Quantity(
                span: Span(2, 8), atLeast: ExactNumber(40_000_000), atMost: nil, bound: .moreThan, unit: "Euro",
                unitKind: .currency, currency: "EUR"),
            beneficiary: .init(actor: .state("UA"), span: Span(6, 7)), place: .init(state: nil, span: Span(7, 8)),
            stance: .declined, certainty: .hedged,
            conditions: [
                .init(concept: "us_backstop", span: Span(1, 2)), .init(concept: "ceasefire", span: Span(1, 2)),
            ],
            reason: .init(span: Span(4, 5), states: ["BY"]), attributedTo: .organization("european_union"),
            evidence: Span(0, 9), furtherEvidence: [Span(12, 20)], rule: "r", score: 1)
        let findings = Findings(
            language: "de", persons: [person], states: [StateMentioned(code: "NO", mentions: [Span(0, 1)])],
            statements: [statement], commitments: [commitment])
        #expect(
            line(findings) == #"{"id":"a1","lang":"de","persons":[{"name":"Ana \"A\" Cruz","offices":["#
                + #"{"office":"defence_minister","of":"NO","qualifier":"acting","evidence":[0,10]},"#
                + #"{"office":"president","of":"EU","qualifier":null,"evidence":[1,2]},"#
                + #"{"office":"member","of":"club","qualifier":null,"evidence":[1,2]},"#
                + #"{"office":"general","of":null,"qualifier":null,"evidence":[1,2]}],"mentions":[[3,9],[20,24]]}],"#
                + #""states":[{"code":"NO","mentions":[[0,1]]}],"#
                + #""statements":[{"kind":"indirect_free_indirect","medium":"speech_writing","speaker":[[1,2]],"cue":[],"#
                + #""frame":[[3,4]],"quote":[[5,6],[7,8]],"addressee":[],"by":{"person":"Ana Cruz"}}],"#
                + #""commitments":[{"actor":{"collective":"einige Länder"},"contribution":"troops","stance":"declined","#
                + #""certainty":"hedged","conditions":["us_backstop","ceasefire"],"#
                + #""reason":{"span":[4,5],"states":["BY"]},"attributed_to":{"organization":"european_union"},"#
                + #""evidence":[0,9],"evidences":[[0,9],[12,20]],"contribution_span":[3,8],"quantity":{"span":[2,8],"at_least":40000000,"at_most":null,"bound":"more_than","#
                + #""unit":"Euro","unit_kind":"currency","currency":"EUR","shared":false},"#
                + #""beneficiary":{"actor":{"state":"UA"},"span":[6,7]},"place":{"state":null,"span":[7,8]}}]}"# + "\n")
    }

    @Test func writesWhatIsNotThereAsNullOrAnEmptyList() {
        let statement = Statement(kind: .reported, medium: .speech, quote: [Span(5, 6)], rule: "r", score: 1)
        let commitment = Commitment(
            actor: .state("PL"), actorSpan: Span(0, 3), contribution: "other", stance: .pledged, evidence: Span(0, 9),
            rule: "r", score: 1)
        #expect(
            line(Findings(language: "de", statements: [statement], commitments: [commitment]))
                == #"{"id":"a1","lang":"de","persons":[],"states":[],"statements":[{"kind":"reported","medium":"speech","#
                + #""speaker":[],"cue":[],"frame":[],"quote":[[5,6]],"addressee":[],"by":null}],"#
                + #""commitments":[{"actor":{"state":"PL"},"contribution":"other","stance":"pledged","#
                + #""certainty":"stated","conditions":[],"reason":null,"attributed_to":null,"evidence":[0,9],"evidences":[[0,9]],"#
                + #""contribution_span":null,"quantity":null,"beneficiary":null,"place":null}]}"# + "\n"
        )
    }
}
