/// All lexicon files: the bundled ones, and in them the rows that packs add.
package struct LexiconTables: Sendable {
    /// What is part of the binary.
    package static let bundled = LexiconTables()

    /// The files that packs add to, with the rows of both; every other file is the bundled one.
    private let extended: [String: LexiconTable]

    /// The packs whose rows are among them, in the order in which they were added.
    package let packs: [LexiconPack]

    private init() { (extended, packs) = ([:], []) }

    /// The bundled files with what the packs add, one after the other.
    ///
    /// - Throws: `LexiconProblem` where a row of a pack does not fit the others.
    package init(adding packs: [LexiconPack]) throws {
        var extended: [String: LexiconTable] = [:]
        for pack in packs {
            for file in PackFile.all {
                guard let added = pack.tables[file.name] else { continue }
                let present = try extended[file.name] ?? LexiconFiles.table(file.name)
                extended[file.name] = try PackMerge(file).table(present, adding: added)
            }
        }
        self.extended = extended
        self.packs = packs
        if !packs.isEmpty { try ReferenceCheck(self).run() }
    }

    /// The table of that name.
    ///
    /// - Throws: `LexiconProblem` where there is no such file or a row is malformed.
    package func table(_ name: String) throws -> LexiconTable { try extended[name] ?? LexiconFiles.table(name) }

    /// The table of that name, or nil where a language has none.
    package func optionalTable(_ name: String) throws -> LexiconTable? {
        LexiconFiles.names.contains(name) ? try table(name) : nil
    }
}
