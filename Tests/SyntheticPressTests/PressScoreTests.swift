import Lexicon
import Store
import SyntheticPress
import TestSupport
import Testing

/// How well persons, origins and contradictions of an invented press are told, after a whole import.
@Suite struct PressScoreTests {
    @Test func tellsTwoThousandArticlesApart() throws {
        let folder = try TemporaryFolder()
        let world = try ImportedPress(SyntheticPress(), in: folder.url, lexicon: .bundled(), reference: .bundled())
        let scores = try world.scores()
        print(scores)
        #expect(scores.persons.f1 >= 0.97)
        #expect(scores.origins.precision >= 0.99)
        #expect(scores.origins.recall >= 0.95)
        #expect(scores.conflicts.precision >= 0.95)
        for kind in PressConflict.Kind.allCases {
            let score = try #require(scores.conflictsOfKind[kind])
            #expect(score.precision >= 0.95, "\(kind)")
            #expect(score.seen * 2 >= score.truth, "\(kind)")
        }
    }
}
