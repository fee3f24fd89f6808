import Facts
import GRDB
import Lexicon

/// A name was given that the archive does not know.
public struct UnknownName: Error, Sendable, Hashable {
    /// What it was given for: state, person, office or source.
    public let part: ReportFilter.Part
    /// What was given.
    public let name: String
    /// The known name that is most like it.
    public let nearest: String?
}

/// Finds whom and what a filter's names mean: by code or key, and by every name that questions know.
public struct NameFinder: Sendable {
    private let archive: ReadOnlyArchive
    private let archived: ArchiveNames
    private let tables: LexiconTables
    private let known: NamedKeys
    private let tree: ConceptTree

    /// - Throws: `ArchiveError` where the archive cannot be read.
    public init(_ archive: ReadOnlyArchive) throws { try self.init(archive, tables: .bundled) }

    /// By the names of the lexicon files and those that the archive holds.
    ///
    /// - Throws: `ArchiveError` where the archive cannot be read.
    package init(_ archive: ReadOnlyArchive, tables: LexiconTables) throws {
        self.archive = archive
        archived = ArchiveNames(archive)
        self.tables = tables
        known = try NamedKeys(archive)
        tree = try ConceptTree(tables, languages: Labels.languages)
    }

    /// The codes of the state.
    ///
    /// - Throws: `UnknownName`; `ArchiveError` where the archive cannot be read.
    public func states(_ name: String) throws -> Set<String> {
        try found(
            .state, name, keys: "SELECT code FROM states",
            names: "SELECT name FROM states UNION SELECT name_de FROM states"
        ) { if case .state(let code, _) = $0 { code } else { nil } }
    }

    /// The keys of the office.
    ///
    /// - Throws: `UnknownName`; `ArchiveError` where the archive cannot be read.
    public func offices(_ name: String) throws -> Set<String> {
        try found(
            .office, name, keys: "SELECT key FROM offices",
            names: "SELECT name FROM offices UNION SELECT name_de FROM offices"
        ) { if case .office(let key) = $0 { key } else { nil } }
    }

    /// The keys of the persons: of all who have a surname, where that is given.
    ///
    /// - Throws: `UnknownName`; `ArchiveError` where the archive cannot be read.
    public func persons(_ name: String) throws -> Set<String> {
        if try texts("SELECT key FROM persons").contains(name) { return [name] }
        let persons = try archived.persons(name).map(\.key)
        return try named(.person, name, Set(persons), nearestOf: "SELECT name FROM persons")
    }

    /// The names of outlets, agencies and sources, or the key of a source.
    ///
    /// - Throws: `UnknownName`; `ArchiveError` where the archive cannot be read.
    public func sources(_ name: String) throws -> Set<String> {
        let key = try archive.reader.read { db in
            try String.fetchOne(
                db, sql: "SELECT key FROM sources WHERE superseded_in IS NULL AND key = ?", arguments: [name])
        }
        if let key { return [key] }
        return try named(
            .source, name, Set(try archived.publishers(name)),
            nearestOf: """
                SELECT outlet FROM sources WHERE outlet IS NOT NULL UNION SELECT agency FROM sources
                WHERE agency IS NOT NULL UNION SELECT name FROM sources
                """)
    }

    /// The key itself, in any case; else what the lexicon's names mean.
    private func found(
        _ part: ReportFilter.Part, _ name: String, keys: String, names: String, meaning: (Meaning) -> String?
    ) throws -> Set<String> {
        if let key = try texts(keys).first(where: { $0.lowercased() == name.lowercased() }) { return [key] }
        let words = Spelling.folded(name).split(separator: " ").map(String.init)
        guard !words.isEmpty else { throw UnknownName(part: part, name: name, nearest: nil) }
        let starts = WordStarts(words)
        let whole = try Labels.languages.flatMap { language in
            try NameTable(tables, language: language, tree: tree, starts: starts).adding(known).matches(words, at: 0)
        }.filter { $0.length == words.count }
        return try named(part, name, Set(whole.compactMap { meaning($0.meaning) }), nearestOf: names)
    }

    private func named(
        _ part: ReportFilter.Part, _ name: String, _ keys: Set<String>, nearestOf names: String
    ) throws -> Set<String> {
        guard keys.isEmpty else { return keys }
        throw UnknownName(part: part, name: name, nearest: NearestWord.to(name, among: try texts(names).sorted()))
    }

    private func texts(_ sql: String) throws -> [String] {
        try archive.reader.read { try String.fetchAll($0, sql: sql) }
    }
}
