import Foundation
import Ingest
import Lexicon
import Query

/// Articles that were imported as the program imports them, with the bundled word lists.
package struct ImportedArchive {
    /// An article with what its carrier says.
    package struct Text {
        let fields: [String: String]

        package init(_ id: String, date: String? = nil, _ text: String) {
            fields = ["id": id, "title": id, "text": text].merging(date.map { ["date": $0] } ?? [:]) { $1 }
        }
    }

    package let folder: TemporaryFolder

    package init(_ articles: Text...) throws { try self.init(articles) }

    package init(_ articles: [Text]) throws {
        folder = try TemporaryFolder()
        let lines = try articles.map { String(decoding: try JSONEncoder().encode($0.fields), as: UTF8.self) + "\n" }
        let importer = try Importer(databasePath: folder.path("a.db"), tables: .bundled, version: "test")
        _ = try importer.run([try folder.write("a.jsonl", lines.joined())])
    }

    package func open() throws -> ReadOnlyArchive { try ReadOnlyArchive(path: folder.path("a.db")) }
}
