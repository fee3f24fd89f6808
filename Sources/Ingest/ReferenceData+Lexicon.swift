import Foundation
import Lexicon
import Store

extension ReferenceData {
    /// What the bundled lexicon files name, with English and German names.
    ///
    /// - Throws: `LexiconProblem` where a file is malformed.
    package static func bundled() throws -> ReferenceData { try ReferenceData(.bundled) }

    /// What the lexicon files name, with English and German names.
    ///
    /// - Throws: `LexiconProblem` where a file is malformed.
    package init(_ tables: LexiconTables) throws {
        let (english, german) = (Locale(identifier: "en"), Locale(identifier: "de"))
        let states = try tables.table("common/states.tsv").rows.map { row in
            let code = row["code"]
            return Entry(
                key: code, name: english.localizedString(forRegionCode: code) ?? code,
                germanName: german.localizedString(forRegionCode: code) ?? code)
        }
        self.init(
            states: states, organizations: try Self.organizations(tables), offices: try Self.offices(tables),
            concepts: try Self.concepts(tables))
    }

    private static func organizations(_ tables: LexiconTables) throws -> [Entry] {
        let (english, german) = (
            try Names(tables, "organizations", "names", "en"), try Names(tables, "organizations", "names", "de")
        )
        return try tables.table("common/organizations.tsv").rows.map { row in
            Entry(
                key: row["key"], name: english[row["key"]], germanName: german[row["key"]],
                code: row["code"].isEmpty ? nil : row["code"])
        }
    }

    private static func offices(_ tables: LexiconTables) throws -> [Entry] {
        let (english, german) = (
            try Names(tables, "offices", "masculine", "en"), try Names(tables, "offices", "masculine", "de")
        )
        return german.keys.map { Entry(key: $0, name: english[$0], germanName: german[$0]) }
    }

    private static func concepts(_ tables: LexiconTables) throws -> [Concept] {
        let (english, german) = (
            try Names(tables, "concepts", "label", "en"), try Names(tables, "concepts", "label", "de")
        )
        return try tables.table("common/concepts.tsv").rows.map { row in
            Concept(
                key: row["key"], name: english[row["key"]], germanName: german[row["key"]],
                broader: row["broader"].isEmpty ? nil : row["broader"], schemes: [row["scheme"]])
        }
    }
}

/// The first name that a language's file gives for each key.
private struct Names {
    let keys: [String]
    private let names: [String: String]

    init(_ tables: LexiconTables, _ file: String, _ column: String, _ language: String) throws {
        let rows = try tables.table("\(language)/\(file).tsv").rows
        keys = rows.map { $0["key"] }
        names = Dictionary(
            rows.map { ($0["key"], $0.list(column).first ?? $0["key"]) }, uniquingKeysWith: { first, _ in first })
    }

    /// The name, or the key itself where the file has none.
    subscript(key: String) -> String { names[key] ?? key }
}
