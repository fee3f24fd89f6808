import Query

/// An archive as Datasette shows it: what tables, columns and reports are, by what to narrow them, what to hide.
///
/// Units are in the words for the columns: Datasette knew no code points, and has given units up in version 1.
struct SiteDescription {
    let tables: ArchiveTables
    /// The name of the archive's file without what follows its last dot, by which Datasette calls it.
    let database: String

    /// The file's first line, by which it is known again.
    static let mark = "Written by onrecord datasette, which replaces this file when it is run again."

    var yaml: String {
        var yaml = YAMLText()
        yaml.comment(Self.mark)
        yaml.member("title", "OnRecord")
        yaml.member(
            "description", "Who said what, who promises what, under which condition, and where that is written.")
        yaml.mapping("databases") { yaml in
            yaml.mapping(database) { yaml in
                yaml.member(
                    "description",
                    "Begin with the overviews and the reports: they have names instead of ids, and the words that "
                        + "prove each row. Positions count code points of sources.text from 0; the end is not part.")
                yaml.mapping("tables") { yaml in
                    for table in tables.all { yaml.mapping(table.name) { write(table, to: &$0) } }
                }
                yaml.mapping("queries") { yaml in
                    for query in QuestionCatalogue.reports.map(SavedQuery.init) {
                        yaml.mapping(query.name) { Self.write(query, to: &$0) }
                    }
                }
            }
        }
        return yaml.text
    }

    /// The full-text index of a table: `source_search` has the ids of `sources`.
    private func fullText(of table: ArchiveTable) -> String? {
        guard table.name.hasSuffix("s") else { return nil }
        let name = table.name.dropLast() + "_search"
        return tables.all.first { $0.name == name }?.name
    }

    private func write(_ table: ArchiveTable, to yaml: inout YAMLText) {
        yaml.member("description", table.meaning.map { "One row: \($0)." })
        if table.isInternal { return yaml.member("hidden", true) }
        yaml.member("label_column", Facets.label(of: table))
        if let index = fullText(of: table) {
            yaml.member("fts_table", index)
            yaml.member("fts_pk", table.primaryKey.joined())
        }
        yaml.member("facets", Facets.columns(of: table))
        yaml.mapping("columns") { yaml in
            for column in table.columns { yaml.member(column.name, column.meaning) }
        }
    }

    private static func write(_ query: SavedQuery, to yaml: inout YAMLText) {
        yaml.member("title", query.title)
        yaml.member("description", query.description)
        yaml.member("sql", query.sql)
    }
}
