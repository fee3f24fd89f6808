import Facts
import GRDB
import Origins

/// Reads and writes passages: which wordings belong together, and who carries them.
struct PassageRows {
    let db: Database
    let memory: OriginMemory

    /// The passage of a wording; nil where only one sentence of current sources has it, and none is linked to it.
    func passage(of print: Int64) throws -> Int64? {
        guard memory.mayBeJoined(print) else { return nil }
        return try db.number("SELECT passage_id FROM _wordings WHERE print = ?", print)
    }

    private static let carrier =
        LayeredTable.prints.query {
            """
            SELECT 1 FROM \($0) JOIN sources ON sources.id = source_id
            WHERE print = ?1 AND source_id <> ?2 AND superseded_in IS NULL
            """
        } + " LIMIT 1"

    /// True where a current source other than `source` has the wording.
    func isCarried(_ print: Int64, besides source: Int64) throws -> Bool {
        try db.hasRow(Self.carrier, print, source)
    }

    private static let insertion =
        "INSERT OR IGNORE INTO \(LayeredTable.prints.newest) (print, source_id) VALUES (?, ?)"

    /// Keeps that a source has the wording.
    func insert(_ print: Int64, of source: Int64) throws { try db.run(Self.insertion, print, source) }

    private static let words =
        LayeredTable.prints.query {
            """
            SELECT substr(text, start + 1, end - start)
            FROM \($0) AS known CROSS JOIN _sentences USING (source_id, print) JOIN sources ON sources.id = source_id
            WHERE known.print = ?1
            """
        } + " LIMIT 1"

    /// The words of a wording, from any text that has it.
    func wording(of print: Int64) throws -> Wording? {
        if let known = memory.wording(of: print) { return known }
        guard let words = try db.rows(Self.words, print, read: { $0.text(0) }).first ?? nil else { return nil }
        let wording = Wording(words)
        memory.add(wording, of: print)
        return wording
    }

    private static let carriers =
        LayeredTable.prints.query {
            """
            SELECT source_id, start, end
            FROM \($0) AS known CROSS JOIN _sentences USING (source_id, print) JOIN sources ON sources.id = source_id
            WHERE known.print = ?1 AND superseded_in IS NULL
            """
        }

    /// Makes a passage of all sentences of current sources that have the wording.
    @discardableResult
    func makePassage(of print: Int64) throws -> Int64 {
        let writer = RowWriter(db)
        try writer.run("INSERT INTO _passages DEFAULT VALUES")
        let passage = writer.lastID
        try writer.run("INSERT INTO _wordings (print, passage_id) VALUES (?, ?)", print, passage)
        memory.noteJoined(print)
        for (source, span) in try db.rows(Self.carriers, print, read: { ($0.number(0), $0.span(1)) }) {
            try addCarrier(print, source, span, to: passage)
        }
        return passage
    }

    /// Makes the passages of two wordings one; gives it.
    func join(_ left: Int64, _ right: Int64) throws -> Int64 {
        let first = try passage(of: left) ?? makePassage(of: left)
        let second = try passage(of: right) ?? makePassage(of: right)
        guard first != second else { return first }
        let (kept, dropped) = try size(of: first) < size(of: second) ? (second, first) : (first, second)
        let carriers = try db.rows(
            "SELECT print, source_id, start, end FROM _passage_carriers WHERE passage_id = ?", dropped
        ) { ($0.number(0), $0.number(1), $0.span(2)) }
        let writer = RowWriter(db)
        try writer.run("DELETE FROM _passage_carriers WHERE passage_id = ?", dropped)
        try writer.run("UPDATE _wordings SET passage_id = ? WHERE passage_id = ?", kept, dropped)
        try writer.run("DELETE FROM _passages WHERE id = ?", dropped)
        for (print, source, span) in carriers { try addCarrier(print, source, span, to: kept) }
        return kept
    }

    private func size(of passage: Int64) throws -> Int {
        Int(try db.number("SELECT sources FROM _passages WHERE id = ?", passage) ?? 0)
    }

    /// Adds a sentence that carries the passage, unless it is there.
    func addCarrier(_ print: Int64, _ source: Int64, _ span: Span, to passage: Int64) throws {
        // The plus keeps SQLite to the few rows of the source: a passage can have thousands.
        let starts = try db.rows(
            "SELECT start FROM _passage_carriers WHERE source_id = ? AND +passage_id = ?", source, passage
        ) { $0.number(0) }
        guard !starts.contains(Int64(span.start)) else { return }
        let publisher = try publisher(of: source)
        let isNewPublisher = try db.rows(
            "SELECT 1 FROM _passage_carriers WHERE passage_id = ? AND publisher = ? LIMIT 1", passage, publisher
        ) { _ in }.isEmpty
        let writer = RowWriter(db)
        try writer.run(
            "INSERT INTO _passage_carriers (source_id, start, end, print, passage_id, publisher) "
                + "VALUES (?, ?, ?, ?, ?, ?)",
            source, span.start, span.end, print, passage, publisher)
        guard starts.isEmpty else { return }
        try writer.run(
            """
            UPDATE _passages
            SET sources = sources + 1, publishers = publishers + ?,
                origin_source_id = CASE WHEN EXISTS (
                    SELECT 1 FROM sources AS known, sources AS new
                    WHERE known.id = origin_source_id AND new.id = ?
                        AND (COALESCE(known.published_earliest, '9999'), known.agency IS NULL, known.key)
                            < (COALESCE(new.published_earliest, '9999'), new.agency IS NULL, new.key)
                ) THEN origin_source_id ELSE ? END
            WHERE id = ?
            """, isNewPublisher ? 1 : 0, source, source, passage)
    }

    /// Counts anew who carries the passage, and who did first; a passage without carriers goes.
    func recount(_ passage: Int64) throws {
        let writer = RowWriter(db)
        try writer.run(
            """
            UPDATE _passages
            SET (sources, publishers) = (
                    SELECT count(DISTINCT source_id), count(DISTINCT publisher)
                    FROM _passage_carriers WHERE passage_id = _passages.id),
                origin_source_id = (
                    SELECT sources.id
                    FROM _passage_carriers JOIN sources ON sources.id = source_id
                    WHERE passage_id = _passages.id
                    ORDER BY COALESCE(published_earliest, '9999'), agency IS NULL, sources.key
                    LIMIT 1)
            WHERE id = ?
            """, passage)
        try writer.run(
            "DELETE FROM _passages WHERE id = ? AND NOT EXISTS ("
                + "SELECT 1 FROM _passage_carriers WHERE passage_id = _passages.id)", passage)
    }

    /// Counts the passages of a source anew, whose date or title has changed.
    func recountPassages(of source: Int64) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT DISTINCT passage_id FROM _passage_carriers WHERE source_id = ?")
        for passage in try Int64.fetchAll(statement, arguments: [source]) { try recount(passage) }
    }

    /// Outlet, else the host of the URL; a source that gives neither stands for itself.
    private func publisher(of source: Int64) throws -> String {
        let publishers = try db.rows("SELECT outlet, url, key FROM sources WHERE id = ?", source) {
            $0.text(0) ?? $0.text(1).flatMap(Self.host) ?? $0.text(2)
        }
        return publishers.first.flatMap(\.self) ?? ""
    }

    static func host(of url: String) -> String? {
        guard let scheme = url.range(of: "://") else { return nil }
        let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
        return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}

extension StatementRun {
    /// The span whose bounds stand in this column and the next.
    fileprivate func span(_ column: Int32) -> Span { Span(Int(number(column)), Int(number(column + 1))) }
}
