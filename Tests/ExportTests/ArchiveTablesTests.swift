import GRDB
import TestSupport
import Testing

@testable import Export

/// What an archive tells of its own tables.
@Suite struct ArchiveTablesTests {
    private let tables: [ArchiveTable]

    init() throws {
        let fixture = try FixtureArchive()
        tables = try DatabaseQueue(path: fixture.path).read { try ArchiveTables($0).all }
    }

    private func column(_ name: String, of table: String) throws -> ArchiveTable.Column {
        let table = try #require(tables.first { $0.name == table })
        return try #require(table.columns.first { $0.name == name })
    }

    @Test func everyTableSaysWhatARowIs() {
        for table in tables { #expect(table.meaning != nil, "RowMeanings has no sentence for \(table.name)") }
    }

    @Test func everyColumnSaysWhatItHolds() {
        for table in tables where !table.isInternal && (!table.isView || table.isOverview) {
            for column in table.columns {
                #expect(column.meaning != nil, "ColumnMeanings has nothing for \(table.name).\(column.name)")
            }
        }
    }

    @Test func readsCommentsOfSeveralLines() throws {
        #expect(
            try column("key", of: "persons").meaning
                == "readable, the same for the same articles: john_healey; john_healey_gb where a namesake is known")
    }

    @Test func readsClosedVocabularies() throws {
        #expect(try column("certainty", of: "commitments").values == ["stated", "hedged", "unlikely"])
        #expect(try column("at_least", of: "figures").values == [])
        #expect(try column("stance", of: "commitment_overview").values.contains("conditional"))
    }

    @Test func tellsKindsByDeclarationAndName() throws {
        #expect(try column("is_shared", of: "commitment_quantities").kind == .boolean)
        #expect(try column("published_earliest", of: "sources").kind == .date)
        #expect(try column("started_at", of: "import_runs").kind == .dateTime)
        #expect(try column("score", of: "statement_overview").kind == .number)
        #expect(try column("statements", of: "person_overview").kind == .integer)
        #expect(try column("published", of: "sources").kind == .string)
    }

    @Test func knowsKeysAndReferences() throws {
        let table = try #require(tables.first { $0.name == "commitment_conditions" })
        #expect(table.primaryKey == ["commitment_id", "position"])
        #expect(table.references.map(\.table) == ["commitments", "concepts"])
    }
}
