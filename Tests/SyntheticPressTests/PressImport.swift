import Foundation
import GRDB
import SyntheticPress

/// An invented press as the importer reads it.
enum PressImport {
    /// One JSON object a line.
    static func lines(of press: SyntheticPress) throws -> String {
        try press.articles.map { article in
            String(
                decoding: try JSONEncoder().encode(
                    ["id": article.id, "text": article.text, "date": article.date, "url": article.url]), as: UTF8.self)
        }.joined(separator: "\n")
    }

    /// The article of each source.
    static func articles(of press: SyntheticPress, in path: String) throws -> [Int: String] {
        let ids = Dictionary(uniqueKeysWithValues: press.articles.map { ($0.url, $0.id) })
        return try DatabaseQueue(path: path).read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT id, location FROM sources")
            return Dictionary(
                uniqueKeysWithValues: rows.compactMap { row in ids[row[1]].map { (row[0] as Int, $0) } })
        }
    }
}
