/// Finds keys that a lexicon file names and that are not there: of concepts, organizations and states.
struct ReferenceCheck {
    private let tables: LexiconTables

    init(_ tables: LexiconTables) {
        self.tables = tables
    }

    /// - Throws: `LexiconProblem` naming file and line of the first fault.
    func run() throws {
        try checkConcepts()
        try checkOrganizations()
        for name in ["concepts", "organizations"] { try checkNames(name) }
    }

    private func checkConcepts() throws {
        let concepts = try tables.table("common/concepts.tsv")
        let keys = concepts.rows.map { $0["key"] }
        let states = Set(try states())
        var uses: [String: LexiconTable.Row] = [:]
        for row in concepts.rows {
            try expect(row, "scheme", isOneOf: ConceptScheme.Scheme.allCases.map(\.rawValue))
            try expect(row, "broader", isOneOf: keys + [""])
            let party = row["party"]
            guard party.isEmpty || states.contains(party) else { throw row.problem(.unknownState(party)) }
            try expect(row, "use", isOneOf: ConceptScheme.Use.allCases.map(\.rawValue))
            let use = row["use"]
            guard use == ConceptScheme.Use.unnamed.rawValue || use == ConceptScheme.Use.unlisted.rawValue else {
                continue
            }
            if let first = uses[use] { throw row.problem(.alreadyThere(use, file: first.file, line: first.line)) }
            uses[use] = row
        }
        try checkCircles(concepts)
    }

    private func checkCircles(_ concepts: LexiconTable) throws {
        let broader = Dictionary(concepts.rows.map { ($0["key"], $0["broader"]) }) { first, _ in first }
        for row in concepts.rows {
            var wider = row["broader"]
            for _ in concepts.rows where !wider.isEmpty {
                if wider == row["key"] { throw row.problem(.circular(wider)) }
                wider = broader[wider] ?? ""
            }
        }
    }

    private func checkOrganizations() throws {
        let organizations = try tables.table("common/organizations.tsv")
        let bodies = organizations.rows.map { $0["key"] } + (try states().map { "state:\($0)" })
        for row in organizations.rows {
            guard !row["kind"].isEmpty else { throw row.problem(.emptyCell(column: "kind")) }
            try expect(row, "broader", isOneOf: bodies + [""])
        }
    }

    /// Every key has a name in German; another language can leave it out, but names no other key.
    private func checkNames(_ name: String) throws {
        let common = try tables.table("common/\(name).tsv")
        let keys = common.rows.map { $0["key"] }
        let known = Set(keys)
        for language in ["de", "en"] {
            let words = try tables.table("\(language)/\(name).tsv")
            let column = words.columns.contains("label") ? "label" : "names"
            for row in words.rows {
                guard known.contains(row["key"]) else {
                    throw row.problem(.unknownValue(row["key"], column: "key", known: keys))
                }
                guard !row[column].isEmpty else { throw row.problem(.emptyCell(column: column)) }
            }
        }
        let named = Set(try tables.table("de/\(name).tsv").rows.map { $0["key"] })
        for row in common.rows where !named.contains(row["key"]) {
            throw row.problem(.unnamed(row["key"], file: "de/\(name).tsv"))
        }
    }

    private func states() throws -> [String] { try tables.table("common/states.tsv").rows.map { $0["code"] } }

    private func expect(_ row: LexiconTable.Row, _ column: String, isOneOf known: [String]) throws {
        guard known.contains(row[column]) else {
            throw row.problem(.unknownValue(row[column], column: column, known: known))
        }
    }
}
