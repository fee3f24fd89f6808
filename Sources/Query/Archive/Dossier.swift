import Facts
import GRDB

/// Everything that an archive has of one source, person or state.
public struct Dossier: Sendable {
    /// Rows of one kind.
    public struct Section: Sendable {
        /// The name of the report that they are of: `statements`.
        public let name: String
        /// Its rows.
        public let answer: Answer
    }

    /// Those that have rows, what identifies the subject first.
    public let sections: [Section]
    /// The whole text of a source, line by line, with its statements and commitments marked.
    public let text: Passage?
}

extension ReadOnlyArchive {
    /// A person's names, offices, words, positions, meetings and what was judged of them by hand.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func dossier(ofPerson key: String) throws -> Dossier {
        var filter = ReportFilter()
        filter.persons = [key]
        let names = ["persons", "offices", "statements", "commitments", "events", "judgements"]
        return Dossier(sections: try sections(names, filter), text: nil)
    }

    /// How often a state is named, who holds its offices, its words, positions and meetings.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func dossier(ofState code: String) throws -> Dossier {
        var filter = ReportFilter()
        filter.states = [code]
        let names = ["states", "offices", "commitments", "statements", "events"]
        return Dossier(sections: try sections(names, filter), text: nil)
    }

    /// An article with what was found in it.
    ///
    /// - Parameter key: as `key(ofSource:)` gives it.
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func dossier(ofSource key: String) throws -> Dossier {
        var filter = ReportFilter()
        filter.sources = [key]
        let sections = try sections(["sources", "statements", "commitments", "events", "figures"], filter)
        return Dossier(sections: sections, text: try markedText(of: key))
    }

    /// The key of the current source of that key, number, name or location; of several, of the first.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func key(ofSource name: String) throws -> String? {
        try reader.read { db in
            try String.fetchOne(
                db,
                sql: """
                    SELECT key FROM sources
                    WHERE superseded_in IS NULL AND (key = :name OR CAST(id AS TEXT) = :name OR name = :name
                        OR location = :name OR title = :name)
                    ORDER BY key = :name DESC, CAST(id AS TEXT) = :name DESC, id
                    """, arguments: ["name": name])
        }
    }

    private func sections(_ names: [String], _ filter: ReportFilter) throws -> [Dossier.Section] {
        try names.compactMap { name in
            guard let report = QuestionCatalogue.report(named: name) else { return nil }
            let answer = try report.restricted(to: filter).answer(from: self)
            return answer.rows.isEmpty ? nil : Dossier.Section(name: name, answer: answer)
        }
    }

    private func markedText(of key: String) throws -> Passage? {
        try reader.read { db in
            guard
                let text = try String.fetchOne(
                    db, sql: "SELECT text FROM sources WHERE superseded_in IS NULL AND key = ?", arguments: [key])
            else { return nil }
            let marks = try Row.fetchAll(db, sql: Self.findings, arguments: ["key": key]).map {
                Passage.Mark(part: $0["part"], span: Span($0["start"], $0["end"]))
            }
            return Passage(
                answer: Answer(fields: [], rows: []), paragraph: text, start: 0, excerpts: Passage.lines(of: text),
                marks: marks)
        }
    }

    private static let findings = """
        WITH read AS (SELECT id FROM sources WHERE superseded_in IS NULL AND key = :key)
        SELECT 'statement' AS part, start, end FROM statements WHERE source_id IN read
        UNION SELECT 'commitment', start, end FROM commitments WHERE source_id IN read
        UNION SELECT 'commitment', evidences.start, evidences.end
        FROM commitment_evidences AS evidences JOIN commitments ON commitments.id = evidences.commitment_id
        WHERE source_id IN read
        ORDER BY start, end DESC, part
        """
}

extension Passage {
    /// The lines of a text, without their breaks.
    fileprivate static func lines(of text: String) -> [Excerpt] {
        var start = 0
        return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            defer { start += line.count + 1 }
            return Excerpt(text: String(line), start: start)
        }
    }
}
