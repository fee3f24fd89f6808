import Facts
import Foundation
import Lexicon
import Testing

@testable import Extraction

/// Commitments about the concepts of the climate finance pack, which ships in docs/.
@Suite struct PackConceptsTests {
    private static let extractor = Result {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../docs/packs/climate-finance").standardized
        return Extractor(lexicon: try Lexicon(LexiconTables(adding: [LexiconPack(folder: folder.path)])))
    }

    private func commitments(_ text: String) throws -> [Commitment] {
        try Self.extractor.get().findings(in: Article(id: "test", text: text)).commitments
    }

    @Test(arguments: [
        ("Kanada sagte 300 Millionen Euro Klimafinanzierung zu.", "climate_finance", Stance.pledged),
        ("Kanada will den Schadensfonds nicht finanzieren.", "loss_and_damage", .declined),
        ("Chile fordert Geld für die Anpassung an den Klimawandel.", "adaptation_finance", .requested),
        ("Norwegen prüft einen Schuldenerlass für Kenia.", "debt_relief", .considering),
        ("Norwegen sagte Fördermittel zu.", "funding", .pledged),
        ("Norwegen will das Vorhaben kofinanzieren.", "other", .pledged),
        ("Kanada sagte Truppen zu.", "troops", .pledged),
    ])
    func aContributionIsFound(_ text: String, _ contribution: String, _ stance: Stance) throws {
        let found = try commitments(text)
        #expect(found.map(\.contribution) == [contribution])
        #expect(found.map(\.stance) == [stance])
    }

    @Test(arguments: [
        ("Kanada will Anpassungshilfen nur bereitstellen, wenn auch andere Geber zahlen.", "other_donors"),
        ("Australien macht seine Klimahilfen vom Kohleausstieg abhängig.", "coal_exit"),
        ("Japan sagt Klimagelder nur im Gegenzug für sinkende Emissionen zu.", "emission_cuts"),
    ])
    func aConditionIsFound(_ text: String, _ condition: String) throws {
        let found = try commitments(text)
        #expect(found.flatMap(\.conditions).map(\.concept) == [condition])
        #expect(found.map(\.stance) == [.conditional])
    }
}
