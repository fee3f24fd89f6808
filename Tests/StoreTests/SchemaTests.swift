import EmbeddedFiles
import Facts
import Foundation
import GRDB
import Store
import Testing

@Suite struct SchemaTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func theProgramCarriesTheFileOfTheTopLevel() throws {
        let file = try String(contentsOf: Self.root.appendingPathComponent("schema.sql"), encoding: .utf8)
        #expect(try Schema.sql() == file)
    }

    @Test func aNewStoreIsWhatTheFileMakes() throws {
        let store = try StoreUnderTest()
        let plain = try DatabaseQueue()
        try plain.write { try $0.execute(sql: try Schema.sql()) }
        let query = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"
        let expected = try plain.read { try Row.fetchAll($0, sql: query) }
        #expect(try store.archive.read { try Row.fetchAll($0, sql: query) } == expected)
        #expect(try store.rows("PRAGMA application_id") == [["\(Schema.applicationID)"]])
        #expect(try store.rows("PRAGMA user_version") == [["\(Schema.version)"]])
        let letters = "OnRc".utf8.reduce(0) { $0 << 8 | Int($1) }
        #expect(letters == Schema.applicationID)
    }

    @Test func everyTableIsStrictAndSaysWhatItsColumnsHold() throws {
        let store = try StoreUnderTest()
        #expect(
            try store.rows(
                "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
                    + "AND name NOT LIKE 'sqlite_%' AND strict = 0") == [])
        let tables = try store.rows(
            """
            SELECT sql FROM sqlite_schema
            WHERE sql IS NOT NULL AND name IN (SELECT name FROM pragma_table_list WHERE type = 'table')
            """)
        #expect(tables.allSatisfy { $0[0]?.contains("--") == true })
    }

    @Test func everyForeignKeyHasAnIndexToSearchBy() throws {
        let store = try StoreUnderTest()
        let unindexed = try store.rows(
            """
            SELECT tables.name, keys."from"
            FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS keys
            WHERE tables.schema = 'main' AND tables.type = 'table' AND keys."table" IN ('sources', 'persons',
                'collectives', 'statements', 'commitments', 'import_runs', 'person_links')
            AND NOT EXISTS (
                SELECT 1 FROM pragma_index_list(tables.name) AS indexes, pragma_index_info(indexes.name) AS columns
                WHERE columns.seqno = 0 AND columns.name = keys."from")
            """)
        #expect(unindexed == [])
    }

    @Test func theVocabulariesAreThoseOfTheProgram() throws {
        let sql = try Schema.sql()
        func listed(_ column: String) -> [String] {
            guard let start = sql.range(of: "CHECK (\(column) = '"),
                let end = sql.range(of: "')", range: start.upperBound..<sql.endIndex)
            else { return [] }
            let list = sql[start.upperBound..<end.lowerBound]
            return list.split(separator: " OR").map {
                String($0.split(separator: "'").last { !$0.allSatisfy(\.isWhitespace) } ?? "")
            }
        }
        #expect(listed("kind") == StatementKind.allCases.map(\.rawValue))
        #expect(listed("medium") == Medium.allCases.map(\.rawValue))
        #expect(listed("stance") == Stance.allCases.map(\.rawValue))
        #expect(listed("certainty") == Certainty.allCases.map(\.rawValue))
        #expect(listed("bound") == Quantity.Bound.allCases.map(\.rawValue))
        #expect(listed("unit_kind") == Quantity.UnitKind.allCases.map(\.rawValue))
        #expect(listed("qualifier") == OfficeQualifier.allCases.map(\.rawValue))
    }

    @Test func everyViewCanBeReadEmpty() throws {
        let store = try StoreUnderTest()
        let views = try store.rows("SELECT name FROM sqlite_schema WHERE type = 'view'").compactMap(\.first)
        #expect(views.count >= 8)
        for case let view? in views { _ = try store.count(view) }
    }
}
