import Facts
import Foundation

/// A folder with lexicon files of a user's own, laid out as the bundled ones.
package struct LexiconPack: Sendable {
    /// The files that a pack can have.
    package static var fileNames: [String] { PackFile.all.map(\.name) }

    /// The name of its folder.
    package let name: String
    /// Its files with their names and lengths, in a fixed order: what a digest of the pack is made from.
    package let content: [UInt8]
    /// By the name below the folder: `de/concepts.tsv`.
    let tables: [String: LexiconTable]

    /// Reads all files in `folder`. What begins with a dot, a README and a LICENSE are left aside.
    ///
    /// - Throws: `LexiconProblem` where the folder or a file in it is not what a pack has, or a row is malformed.
    package init(folder: String) throws {
        let names = try Self.fileNames(in: folder)
        guard !names.isEmpty else { throw LexiconProblem(file: folder, line: 0, fault: .noFiles) }
        var tables: [String: LexiconTable] = [:]
        var content: [UInt8] = []
        for name in names {
            let path = Self.path(name, in: folder)
            guard let file = PackFile.named(name) else { throw Self.strange(name, path) }
            let text = try Self.text(of: path)
            tables[name] = try PackFileReader(file, path: path).table(text)
            content += Array("\(name)\n\(text.count)\n".utf8) + Array(text)
        }
        self.name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
        self.content = content
        self.tables = tables
    }

    private static func path(_ name: String, in folder: String) -> String {
        folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// Names below the folder, sorted.
    private static func fileNames(in folder: String) throws -> [String] {
        guard let isFolder = isFolder(folder) else {
            throw LexiconProblem(file: folder, line: 0, fault: .missingFolder)
        }
        guard isFolder else { throw LexiconProblem(file: folder, line: 0, fault: .notAFolder) }
        return try entries(of: folder).flatMap { name in
            let path = path(name, in: folder)
            guard Self.isFolder(path) ?? false else { return isAbout(name) ? [] : [name] }
            return try entries(of: path).map { "\(name)/\($0)" }
        }
    }

    /// Nil where there is nothing.
    private static func isFolder(_ path: String) -> Bool? {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) ? isFolder.boolValue : nil
    }

    private static func entries(of folder: String) throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
        } catch {
            throw LexiconProblem(file: folder, line: 0, fault: .unreadable)
        }
    }

    /// A file that says something about the pack.
    private static func isAbout(_ name: String) -> Bool { name.hasPrefix("README") || name.hasPrefix("LICENSE") }

    private static func text(of path: String) throws -> Data {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw LexiconProblem(file: path, line: 0, fault: .unreadable)
        }
        return data
    }

    /// The nearest name is that of the same file in its folder, else the one that is spelled alike.
    private static func strange(_ name: String, _ path: String) -> LexiconProblem {
        let known = fileNames
        let isBundled = LexiconFiles.names.contains(name)
        let alike = isBundled ? nil : known.first { $0.hasSuffix("/\(name)") } ?? NearestWord.to(name, among: known)
        return LexiconProblem(file: path, line: 0, fault: .strangeFile(known: alike.map { [$0] } ?? known))
    }
}
