import Facts
import Foundation
import GRDB
import Ingest
import Lexicon
import Query
import Store

/// An invented press after a whole import: what was made of it, beside the truth.
package struct ImportedPress {
    private let press: SyntheticPress
    private let path: String

    /// Imports `press` into a new archive in `folder`.
    package init(_ press: SyntheticPress, in folder: URL, lexicon: Lexicon, reference: ReferenceData) throws {
        self.press = press
        path = folder.appendingPathComponent("press.db").path
        let input = folder.appendingPathComponent("press.jsonl")
        try Data(Self.lines(of: press).utf8).write(to: input)
        let importer = Importer(databasePath: path, lexicon: lexicon, reference: reference, version: "press")
        _ = try importer.run([input.path])
    }

    /// One JSON object a line.
    private static func lines(of press: SyntheticPress) throws -> String {
        try press.articles.map { article in
            String(
                decoding: try JSONEncoder().encode(
                    ["id": article.id, "text": article.text, "date": article.date, "url": article.url]), as: UTF8.self)
        }.joined(separator: "\n")
    }

    /// All figures.
    package func scores() throws -> PressScores {
        let persons = try persons()
        let kinds = try PressConflict.Kind.allCases.map { ($0, try conflicts(of: $0)) }
        return PressScores(
            articles: press.articles.count, persons: .bCubed(persons),
            personsNotFound: persons.count { $0.found == nil }, origins: .pairs(try origins()),
            conflictsOfKind: Dictionary(uniqueKeysWithValues: kinds))
    }

    /// Each place that names a person, with the person it was taken for and who it is.
    private func persons() throws -> [(found: Int?, truth: Int)] {
        let found = try rows(
            """
            SELECT location, start, end, person_id
            FROM mentions JOIN sources ON sources.id = source_id WHERE person_id IS NOT NULL
            """)
        let places = Dictionary(grouping: found, by: { $0[0] as String })
        return press.articles.flatMap { article in
            article.mentions.map { mention in
                let row = places[article.url]?.first { mention.span.overlaps(Span($0[1], $0[2])) }
                return (found: row.map { $0[3] as Int }, truth: mention.person)
            }
        }
    }

    /// Each sentence with the passage it was found to be of, and the one of an agency that it is.
    private func origins() throws -> [(found: Int?, truth: Int?)] {
        let found = try rows(
            """
            SELECT location, start, end, passage_id
            FROM passage_carriers JOIN sources ON sources.id = source_id
            """)
        let places = Dictionary(grouping: found, by: { $0[0] as String })
        return press.articles.flatMap { article in
            let origins = Dictionary(uniqueKeysWithValues: article.shared.map { ($0.span, $0.origin) })
            return article.sentences.map { sentence in
                let row = places[article.url]?.first { sentence.overlaps(Span($0[1], $0[2])) }
                return (found: row.map { $0[3] as Int }, truth: origins[sentence])
            }
        }
    }

    private func conflicts(of kind: PressConflict.Kind) throws -> PressScores.Count {
        let ids = Dictionary(uniqueKeysWithValues: press.articles.map { ($0.url, $0.id) })
        let sources = try rows("SELECT id, location FROM sources")
        let articles = Dictionary(uniqueKeysWithValues: sources.map { ($0[0] as Int, ids[$0[1] as String]) })
        let claims = try ReadOnlyArchive(path: path).rows(ConflictsQuestion()).filter { $0.kind == kind.rawValue }
        let found = Dictionary(grouping: claims, by: \.conflict).values.map { claims in
            Set(claims.compactMap { articles[$0.citation.sourceID] ?? nil })
        }
        let truth = press.conflicts.filter { $0.isContradiction && $0.kind == kind }.map {
            Set([$0.left.article, $0.right.article])
        }
        // What is found is right where real contradictions are all that is in it.
        let right = found.count { articles in
            truth.filter { articles.isSuperset(of: $0) }.reduce(into: Set()) { $0.formUnion($1) } == articles
        }
        let seen = truth.count { real in found.contains { $0.isSuperset(of: real) } }
        return PressScores.Count(found: found.count, right: right, truth: truth.count, seen: seen)
    }

    private func rows(_ sql: String) throws -> [Row] {
        try DatabaseQueue(path: path).read { try Row.fetchAll($0, sql: sql) }
    }
}
