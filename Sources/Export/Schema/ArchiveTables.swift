import GRDB

/// What an archive holds, read from the archive itself.
struct ArchiveTables {
    let all: [ArchiveTable]

    /// The tables that are anybody's business, then the overviews.
    var exported: [ArchiveTable] {
        all.filter { !$0.isView && !$0.isInternal } + all.filter(\.isOverview)
    }

    init(_ db: Database) throws {
        let objects = try Row.fetchAll(
            db,
            sql: """
                SELECT name, list.type, sql
                FROM sqlite_schema AS objects JOIN pragma_table_list AS list USING (name)
                WHERE list.schema = 'main' ORDER BY objects.rowid
                """)
        var tables: [ArchiveTable] = []
        for row in objects where row["type"] != "view" {
            let isHidden = row["type"] != "table" || (row["name"] as String).hasPrefix("_")
            tables.append(try Self.table(row["name"], row["sql"], isInternal: isHidden, db))
        }
        for row in objects where row["type"] == "view" { tables.append(try Self.view(row["name"], db, of: tables)) }
        all = tables
    }

    /// Columns that the table computes are there too; those that a full-text index has for itself are not.
    private static func table(
        _ name: String, _ sql: String, isInternal: Bool, _ db: Database
    ) throws -> ArchiveTable {
        let source = TableSource(sql)
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid", arguments: [name])
        let key = try String.fetchAll(
            db, sql: "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", arguments: [name])
        let columns = rows.map { row in
            let (column, item) = (row["name"] as String, source[row["name"]])
            return ArchiveTable.Column(
                name: column, kind: ColumnKind(name: column, declaration: row["type"]),
                isRequired: (row["notnull"] as Bool || key.contains(column))
                    && !ColumnMeanings.canBeEmpty(column, of: name),
                isUnique: item?.isUnique ?? false, values: item?.values ?? [],
                meaning: ColumnMeanings.meaning(of: column, comment: item?.comment))
        }
        return ArchiveTable(
            name: name, isView: false, isInternal: isInternal, columns: columns, primaryKey: key,
            references: try references(of: name, db), meaning: RowMeanings.of(name))
    }

    private static func references(of table: String, _ db: Database) throws -> [ArchiveTable.Reference] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM pragma_foreign_key_list(?) ORDER BY \"from\"", arguments: [table]
        ).map { ArchiveTable.Reference(column: $0["from"], table: $0["table"], target: $0["to"]) }
    }

    /// A view's columns are those of the tables that it is made of, else what their names say: SQLite's own answer
    /// differs from version to version.
    private static func view(_ name: String, _ db: Database, of tables: [ArchiveTable]) throws -> ArchiveTable {
        let names = try String.fetchAll(
            db, sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
        let bases = ViewBases.tables(of: name).compactMap { base in tables.first { $0.name == base } }
        let columns = names.map { column in
            let origin = bases.lazy.compactMap { base in base.columns.first { $0.name == column } }.first
            return ArchiveTable.Column(
                name: column, kind: ViewBases.kind(of: column) ?? origin?.kind ?? .string,
                isRequired: false, isUnique: false, values: origin?.values ?? [],
                meaning: ColumnMeanings.inViews[column] ?? origin?.meaning
                    ?? ColumnMeanings.meaning(of: column, comment: nil))
        }
        return ArchiveTable(
            name: name, isView: true, isInternal: false, columns: columns, primaryKey: [], references: [],
            meaning: RowMeanings.of(name))
    }
}
