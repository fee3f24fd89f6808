import Facts
import Foundation
import Store

/// The file that tells Datasette of an archive.
package struct SiteFile {
    /// Where it was written.
    package let path: String
    /// How Datasette is started with it.
    package let serving: String

    /// Describes the archive at `archivePath` in the file at `path`, or in `datasette.yaml` where that is a folder.
    ///
    /// - Throws: `ExportError.fileNotOurs` where somebody else's file is there; `ExportError`, `StoreError`.
    package static func write(archivePath: String, to path: String) throws -> SiteFile {
        let reader = try ArchiveReader(path: archivePath)
        let tables = try reader.read { try ArchiveTables($0) }
        let database = URL(fileURLWithPath: archivePath).deletingPathExtension().lastPathComponent
        let place = try place(for: path)
        let yaml = SiteDescription(tables: tables, database: database).yaml
        do {
            try Data(yaml.utf8).write(to: URL(fileURLWithPath: place), options: .atomic)
        } catch {
            throw ExportError.cannotWrite(path: place, message: SystemMessage.of(error))
        }
        let words = ["datasette", archivePath, "--metadata", place].map(shellWord)
        return SiteFile(path: place, serving: words.joined(separator: " "))
    }

    private static func place(for path: String) throws -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
                throw ExportError.cannotCreate(path: path)
            }
            return path
        }
        if isFolder.boolValue {
            return try place(for: path.hasSuffix("/") ? path + "datasette.yaml" : path + "/datasette.yaml")
        }
        let begin = "# \(SiteDescription.mark)\n"
        guard FileManager.default.contents(atPath: path)?.starts(with: Data(begin.utf8)) == true else {
            throw ExportError.fileNotOurs(path: path)
        }
        return path
    }

    /// A word as a shell reads it.
    private static func shellWord(_ word: String) -> String {
        word.wholeMatch(of: /[A-Za-z0-9_.\/+-]+/) != nil ? word : ShellText.quoted(word)
    }
}
