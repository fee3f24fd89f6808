import Foundation
import Ingest
import Lexicon
import Query
import SyntheticPress
import TestSupport
import Testing

/// How well the contradictions of an invented press are told from what is none.
@Suite struct ConflictScoreTests {
    @Test func findsContradictionsAndNothingElse() throws {
        let press = SyntheticPress(count: 400)
        let folder = try TemporaryFolder()
        let importer = Importer(
            databasePath: folder.path("press.db"), lexicon: try Lexicon.bundled(), reference: try .bundled(),
            version: "test")
        _ = try importer.run([try folder.write("press.jsonl", PressImport.lines(of: press))])
        let archive = try ReadOnlyArchive(path: folder.path("press.db"))
        let articles = try PressImport.articles(of: press, in: folder.path("press.db"))
        let rows = try archive.rows(ConflictsQuestion())
        let found = Dictionary(grouping: rows, by: \.conflict).values.map { claims in
            (kind: claims[0].kind, articles: Set(claims.compactMap { articles[$0.citation.sourceID] }))
        }
        let truth = press.conflicts.filter(\.isContradiction)
        let right = found.filter { conflict in
            truth.contains {
                conflict.kind == $0.kind.rawValue
                    && conflict.articles.isSuperset(of: [$0.left.article, $0.right.article])
            }
        }
        let seen = truth.filter { real in
            found.contains {
                $0.kind == real.kind.rawValue && $0.articles.isSuperset(of: [real.left.article, real.right.article])
            }
        }
        print("conflicts of press 1: \(right.count) of \(found.count) right, \(seen.count) of \(truth.count) found")
        #expect(Double(right.count) >= 0.95 * Double(found.count))
        #expect(!right.isEmpty)
    }
}
