import Facts
import GRDB

extension Archive {
    /// The location under which the article's text is current; nil where it is not.
    package func location(of source: IncomingSource) throws -> String? {
        try read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT location FROM sources WHERE key = ? AND superseded_in IS NULL")
            return try String.fetchOne(statement, arguments: [source.key])
        }
    }

    /// Settles an article whose text the store has already; nil for any other.
    func settle(
        _ source: IncomingSource, _ versions: SourceVersions, in run: ImportRun, _ rows: SourceRows
    ) throws -> ImportOutcome? {
        let db = rows.db
        guard let known = versions.known else { return nil }
        var outcome = ImportOutcome.unchanged
        if let current = versions.current, current.id != known.id {
            try rows.supersede(current.id, by: known.id, in: run)
            outcome = .replaced
        }
        if !known.isCurrent {
            try rows.revive(known.id, at: source.location)
            try WordLinks(db: db).applyAll(to: known.id, key: source.key)
            outcome = .replaced
        }
        if try SourceRows.differs(known, from: source.article, db: db) {
            try rows.updateCarrierData(known.id, from: source)
            outcome = .replaced
        }
        return outcome
    }
}

extension ArchiveReader {
    /// Whether the store has this very article, current or not.
    package func knows(_ source: IncomingSource) throws -> Bool {
        try readOnce { db in
            try !db.rows("SELECT 1 FROM sources WHERE key = ?", source.key, read: { _ in }).isEmpty
        }
    }

    /// What an import would make of an article.
    package func outcome(of source: IncomingSource) throws -> ImportOutcome {
        try read { db in
            if let wire = source.article.wire,
                let outcome = KnownWireItem.outcome(of: wire, known: try KnownWireItem(at: source.location, db: db))
            {
                return outcome
            }
            let versions = try SourceVersions(of: source, db: db)
            guard let known = versions.known else { return versions.current == nil ? .new : .replaced }
            let differs = try SourceRows.differs(known, from: source.article, db: db)
            return versions.isSettled && !differs ? .unchanged : .replaced
        }
    }
}

/// The rows of `sources` that an incoming article can be a version of.
struct SourceVersions {
    struct Version {
        let id: Int64
        let isCurrent: Bool
    }

    /// The row with this key, current or not.
    let known: Version?
    /// The current row of this location.
    let current: Version?

    init(of source: IncomingSource, db: Database) throws {
        known = try Self.version("key = ?", source.key, db)
        current = try Self.version("location = ? AND superseded_in IS NULL", source.location, db)
    }

    /// True where the known row is current and no other row claims the location.
    var isSettled: Bool {
        guard let known, known.isCurrent else { return false }
        return current == nil || current?.id == known.id
    }

    private static func version(_ condition: String, _ value: String, _ db: Database) throws -> Version? {
        try db.rows("SELECT id, superseded_in IS NULL FROM sources WHERE \(condition)", value) {
            Version(id: $0.number(0), isCurrent: $0.number(1) == 1)
        }.first
    }
}

/// Changes to the rows of `sources` that keep older versions.
struct SourceRows {
    let db: Database
    let settling: PersonSettling
    let search: SearchRows
    let origins: OriginIndex

    /// Marks `old` as replaced; its rows stay.
    func supersede(_ old: Int64, by new: Int64?, in run: ImportRun) throws {
        try RowWriter(db).run(
            "UPDATE sources SET superseded_in = ?, superseded_by = ? WHERE id = ?", run.id, new, old)
        try settling.count(old, by: -1)
        try origins.remove(old)
    }

    /// Makes an older version the current one again.
    func revive(_ id: Int64, at location: String) throws {
        try RowWriter(db).run(
            "UPDATE sources SET superseded_in = NULL, superseded_by = NULL, withdrawn_version = NULL, location = ? "
                + "WHERE id = ?", location, id)
        try settling.count(id, by: 1)
        try origins.restore(id)
    }

    /// True where the carrier now gives something other than what is stored.
    static func differs(_ version: SourceVersions.Version, from article: Article, db: Database) throws -> Bool {
        let date = article.date.flatMap(PublicationDate.init)
        return try db.rows(
            difference, article.title, date?.text, article.author, article.outlet, article.agency, article.wire?.slug,
            article.wire?.urgency, article.wire?.dateline, article.wire?.version, version.id
        ) { $0.number(0) == 1 }.contains(true)
    }

    private static let difference = """
        SELECT (?1 IS NOT NULL AND title IS NOT ?1) OR (?2 IS NOT NULL AND published IS NOT ?2)
            OR (?3 IS NOT NULL AND author IS NOT ?3) OR (?4 IS NOT NULL AND outlet IS NOT ?4)
            OR (?5 IS NOT NULL AND agency IS NOT ?5) OR (?6 IS NOT NULL AND slug IS NOT ?6)
            OR (?7 IS NOT NULL AND urgency IS NOT ?7) OR (?8 IS NOT NULL AND dateline IS NOT ?8)
            OR (?9 IS NOT NULL AND wire_version IS NOT ?9)
        FROM sources WHERE id = ?10
        """

    /// Takes over what the carrier gives; what it leaves open stays as it was.
    func updateCarrierData(_ id: Int64, from source: IncomingSource) throws {
        let (article, wire) = (source.article, source.article.wire)
        try RowWriter(db).run(
            """
            UPDATE sources
            SET author = COALESCE(?, author), outlet = COALESCE(?, outlet), agency = COALESCE(?, agency),
                slug = COALESCE(?, slug), urgency = COALESCE(?, urgency), dateline = COALESCE(?, dateline),
                wire_version = COALESCE(?, wire_version)
            WHERE id = ?
            """,
            article.author, article.outlet, article.agency, wire?.slug, wire?.urgency, wire?.dateline, wire?.version,
            id)
        if let title = source.article.title {
            try search.setTitle(title, of: id)
            try RowWriter(db).run(
                "UPDATE sources SET title = ?, name = ? WHERE id = ?", source.article.title, source.name, id)
        }
        if let date = source.article.date.flatMap(PublicationDate.init) {
            try RowWriter(db).run(
                "UPDATE sources SET published = ?, published_earliest = ?, published_latest = ? WHERE id = ?",
                date.text, date.earliest, date.latest, id)
            try origins.recountPassages(of: id)
        }
    }
}
