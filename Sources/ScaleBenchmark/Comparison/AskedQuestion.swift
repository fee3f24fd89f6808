import Foundation
import Query

/// A command line that asks an archive something, and the SQL that answers the same.
package struct AskedQuestion: Sendable {
    /// The command of `onrecord` with its words: `report matrix`.
    package let words: [String]
    /// What `--sql` prints for it.
    package let sql: String

    package init(words: [String], sql: String) { (self.words, self.sql) = (words, sql) }

    package var name: String { words.joined(separator: " ") }

    /// - Throws: `ArchiveError`; nil for a question that is not understood.
    package static func ask(_ question: String, of archive: ReadOnlyArchive) throws -> AskedQuestion? {
        guard case .understood(let understanding) = try Asker(archive).read(question) else { return nil }
        return AskedQuestion(words: ["ask", question], sql: understanding.script)
    }

    /// The reports.
    package static var reports: [AskedQuestion] {
        QuestionCatalogue.reports.map { AskedQuestion(words: ["report", $0.name], sql: $0.script) }
    }

    /// The search for these words; nil where there is no word in them.
    package static func search(_ words: String) -> AskedQuestion? {
        SearchQuery(words).map { AskedQuestion(words: ["search", "--", words], sql: Search($0).script) }
    }
}
