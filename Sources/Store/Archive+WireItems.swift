import Facts
import GRDB

extension Archive {
    /// Settles an item of a newswire that was taken back, or of which a newer version is known; nil for another article.
    func settleWireItem(
        _ source: IncomingSource, in run: ImportRun, _ rows: SourceRows
    ) throws -> ImportOutcome? {
        guard let wire = source.article.wire else { return nil }
        let known = try KnownWireItem(at: source.location, db: rows.db)
        let outcome = KnownWireItem.outcome(of: wire, known: known)
        if outcome == .withdrawn, let known { try withdraw(known, by: wire.version ?? 0, in: run, rows) }
        return outcome
    }

    private func withdraw(
        _ known: KnownWireItem, by version: Int, in run: ImportRun, _ rows: SourceRows
    ) throws {
        if known.isCurrent { try rows.supersede(known.id, by: nil, in: run) }
        try RowWriter(rows.db).run("UPDATE sources SET withdrawn_version = ? WHERE id = ?", version, known.id)
    }
}

/// What is stored of an item of a newswire: its current version, else the last one.
struct KnownWireItem {
    let id: Int64
    let version: Int?
    let withdrawnVersion: Int?
    let isCurrent: Bool

    init?(at location: String, db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, wire_version, withdrawn_version, superseded_in IS NULL FROM sources WHERE location = ?
                ORDER BY superseded_in IS NULL DESC, withdrawn_version IS NOT NULL DESC, id DESC LIMIT 1
                """)
        guard let row = try Row.fetchOne(statement, arguments: [location]) else { return nil }
        (id, version, withdrawnVersion, isCurrent) = (row[0], row[1], row[2], row[3])
    }

    /// What becomes of an item that was taken back, or of which a newer version is known; nil for another one.
    static func outcome(of wire: WireItem, known: KnownWireItem?) -> ImportOutcome? {
        guard let known else { return wire.isWithdrawn ? .unchanged : nil }
        let version = wire.version ?? 0
        if wire.isWithdrawn {
            if let withdrawn = known.withdrawnVersion, version <= withdrawn { return .unchanged }
            if version > 0, let stored = known.version, version < stored { return .outdated }
            return .withdrawn
        }
        if let withdrawn = known.withdrawnVersion { return version <= withdrawn ? .outdated : nil }
        guard wire.version != nil, let stored = known.version else { return nil }
        return version < stored ? .outdated : nil
    }
}
