import TestSupport

@testable import Lexicon

/// A pack made of texts, in a folder that is gone when the value is.
struct PackFolder {
    private let folder: TemporaryFolder

    /// - Parameter files: the texts of the files by their names below the folder.
    init(_ files: [String: String]) throws {
        folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(name, text) }
    }

    func pack() throws -> LexiconPack { try LexiconPack(folder: folder.path) }

    func tables() throws -> LexiconTables { try LexiconTables(adding: [pack()]) }

    /// What is wrong with the pack, without the folder's path; nil where nothing is.
    func problem() -> String? {
        do {
            _ = try Lexicon(tables())
            return nil
        } catch {
            return "\(error)".replacing(folder.path + "/", with: "").replacing(folder.path, with: "PACK")
        }
    }
}
