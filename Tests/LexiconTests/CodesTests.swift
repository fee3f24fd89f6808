import Testing

@testable import Lexicon

/// Every code that a table names is one that its own table defines; what is not is reported with file and line.
@Suite struct CodesTests {
    private static func table(_ name: String) throws -> LexiconTable { try LexiconFiles.table(name) }

    private static func keys(_ name: String, _ column: String) throws -> Set<String> {
        Set(try table(name).rows.map { $0[column] })
    }

    /// States by code and organizations by key, the states as `state:XX` too.
    private static func bodies() throws -> Set<String> {
        try keys("common/organizations.tsv", "key").union(keys("common/states.tsv", "code").map { "state:\($0)" })
    }

    /// The cells of a column that are not among `known`, as problems.
    static func problems(in table: LexiconTable, column: String, known: Set<String>) -> [LexiconProblem] {
        table.rows.flatMap { row in
            row.list(column).filter { !known.contains($0) }.map {
                LexiconProblem(file: table.file, line: row.line, fault: .unknownValue($0, column: column, known: []))
            }
        }
    }

    private func expectKnown(
        _ file: String, _ column: String, _ known: Set<String>, _ location: SourceLocation = #_sourceLocation
    ) throws {
        let table = try Self.table(file)
        #expect(table.columns.contains(column), "\(file) has no column \(column)", sourceLocation: location)
        for problem in Self.problems(in: table, column: column, known: known) {
            Issue.record("\(problem)", sourceLocation: location)
        }
    }

    @Test func anUnknownCodeIsReportedWithFileAndLine() throws {
        let table = try LexiconTable(file: "de/x.tsv", text: "word\tstate\na\tNO\nb\tXX|SE\n")
        let problems = Self.problems(in: table, column: "state", known: ["NO", "SE"])
        #expect(
            problems == [
                LexiconProblem(file: "de/x.tsv", line: 3, fault: .unknownValue("XX", column: "state", known: []))
            ])
    }

    @Test func thereAre197StatesWithCodesOfTwoLetters() throws {
        let codes = try Self.table("common/states.tsv").rows.map { $0["code"] }
        #expect(codes.count == 197)
        #expect(codes.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { (65...90).contains($0) } })
        #expect(codes == codes.sorted())
        for code in ["DE", "US", "XK", "TW", "PS", "VA", "SS", "TL"] { #expect(codes.contains(code)) }
    }

    @Test func statesAreNamed() throws {
        let states = try Self.keys("common/states.tsv", "code")
        for file in LexiconFiles.names where file.hasSuffix("/states.tsv") {
            #expect(try Self.keys(file, "code") == states, "\(file)")
        }
        try expectKnown("common/states.tsv", "alliances", try Self.keys("common/organizations.tsv", "key"))
        try expectKnown("de/cities.tsv", "state", states)
        try expectKnown("de/parties.tsv", "state", states)
        try expectKnown("common/concepts.tsv", "party", states)
    }

    @Test(arguments: ["de", "en"])
    func theLanguagesNameTheSameThings(_ language: String) throws {
        for table in ["organizations", "concepts"] {
            let common = try Self.keys("common/\(table).tsv", "key")
            let own = try Self.keys("\(language)/\(table).tsv", "key")
            #expect(own.symmetricDifference(common).sorted() == [], "\(language)/\(table).tsv")
        }
        for (table, column) in [("offices", "key"), ("labels", "key")] {
            let german = try Self.keys("de/\(table).tsv", column)
            let own = try Self.keys("\(language)/\(table).tsv", column)
            #expect(own.symmetricDifference(german).sorted() == [], "\(language)/\(table).tsv")
        }
    }

    @Test func officesAreKindsOfOffices() throws {
        let offices = try Self.keys("de/offices.tsv", "key")
        for column in ["key", "same_post", "broader"] { try expectKnown("common/offices.tsv", column, offices) }
    }

    @Test func officesBelongToTheSameBodiesInBothLanguages() throws {
        let german = try Self.table("de/offices.tsv").rows.map { [$0["key"], $0["of"], $0["default"], $0["speaks"]] }
        let english = try Self.table("en/offices.tsv").rows.map { [$0["key"], $0["of"], $0["default"], $0["speaks"]] }
        #expect(german == english)
        try expectKnown("de/offices.tsv", "default", try Self.bodies())
        try expectKnown("de/offices.tsv", "speaks", ["no"])
    }

    @Test func organizationsAndConceptsHaveKnownBroaderOnes() throws {
        try expectKnown("common/organizations.tsv", "broader", try Self.bodies())
        try expectKnown("common/concepts.tsv", "broader", try Self.keys("common/concepts.tsv", "key"))
        try expectKnown("common/concepts.tsv", "scheme", ["contribution", "condition"])
        try expectKnown("common/concepts.tsv", "use", Set(ConceptScheme.Use.allCases.map(\.rawValue)))
        for row in try Self.table("common/concepts.tsv").rows { #expect(row["broader"] != row["key"]) }
    }

    @Test func verbsOfOtherTablesAreVerbs() throws {
        let verbs = try Self.keys("de/verbs.tsv", "verb")
        let infinitives = Set(verbs.map { $0.filter { $0 != "|" } })
        try expectKnown("de/auxiliaries.tsv", "verb", infinitives)
        try expectKnown("de/irregular_forms.tsv", "verb", infinitives)
        for row in try Self.table("de/speech_verbs.tsv").rows {
            #expect(verbs.contains(row["verb"]), "de/speech_verbs.tsv:\(row.line): \(row["verb"])")
        }
        for row in try Self.table("de/stances.tsv").rows where row["kind"] == "verb" {
            #expect(infinitives.contains(row["words"]), "de/stances.tsv:\(row.line): \(row["words"])")
        }
    }

    @Test func currenciesHaveCodesOfThreeLetters() throws {
        try expectKnown("de/units.tsv", "kind", ["currency", "measure", "percent"])
        let codes = try Self.table("de/units.tsv").rows.map { ($0["kind"], $0["code"]) }
        #expect(codes.allSatisfy { $0 == "currency" || $1.isEmpty })
        #expect(codes.allSatisfy { $1.isEmpty || $1.utf8.count == 3 && $1.utf8.allSatisfy { (65...90).contains($0) } })
    }

    @Test func namesOfPersonsHaveAGender() throws {
        try expectKnown("common/given_names.tsv", "gender", ["m", "f", "u"])
        try expectKnown("common/given_names.tsv", "common", ["word"])
    }

    @Test func everyOrganizationOfficeAndConceptHasAName() throws {
        for language in ["de", "en"] {
            for (table, columns) in [
                ("organizations", ["names"]), ("offices", ["masculine", "feminine"]), ("concepts", ["label"]),
            ] {
                for row in try Self.table("\(language)/\(table).tsv").rows {
                    #expect(columns.contains { !row[$0].isEmpty }, "\(language)/\(table).tsv:\(row.line)")
                }
            }
        }
    }
}
