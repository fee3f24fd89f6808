import Facts
import Foundation
import GRDB
import Ingest
import Lexicon
import Store
import SyntheticPress
import TestSupport
import Testing

/// How well the persons of an invented press are told apart.
@Suite struct PersonScoreTests {
    /// What an import of `press` made of the places that name a person, each with who it is.
    static func clusters(of press: SyntheticPress) throws -> [(found: Int?, truth: Int)] {
        let folder = try TemporaryFolder()
        let input = try folder.write("press.jsonl", PressImport.lines(of: press))
        let importer = Importer(
            databasePath: folder.path("press.db"), lexicon: try Lexicon.bundled(), reference: try .bundled(),
            version: "test")
        _ = try importer.run([input])
        let found = try ArchiveReader(path: folder.path("press.db")).read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT location, start, end, person_id
                    FROM mentions JOIN sources ON sources.id = source_id WHERE person_id IS NOT NULL
                    """)
        }
        let places = Dictionary(grouping: found, by: { $0[0] as String })
        return press.articles.flatMap { article in
            article.mentions.map { mention in
                let row = places[article.url]?.first { mention.span.overlaps(Span($0[1], $0[2])) }
                return (found: row?[3], truth: mention.person)
            }
        }
    }

    @Test func tellsPersonsApartAcrossSpellings() throws {
        let clusters = try Self.clusters(of: SyntheticPress(count: 120))
        let score = PressScores.bCubed(clusters)
        print("persons of press 1: \(score), \(clusters.count { $0.found == nil }) not found")
        #expect(score.f1 >= 0.97)
    }
}
