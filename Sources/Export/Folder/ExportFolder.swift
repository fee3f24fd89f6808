import Facts
import Foundation

/// A folder that holds one export, and changes from one to the next as a whole.
///
/// Files are written under names that begin with `.onrecord-` and get their own names when all of them are there.
struct ExportFolder {
    /// The file that tells an export from any other folder, and names its files.
    static let manifestName = "onrecord-export.json"
    private static let unfinished = ".onrecord-"

    let path: String

    /// Takes the folder at `path`, or makes it.
    ///
    /// - Throws: `ExportError` where something else than an export is there, or no folder can be made.
    init(path: String) throws {
        self.path = path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            guard isFolder.boolValue else { throw ExportError.notAFolder(path: path) }
            try refuseForeignFiles()
            try removeUnfinished()
        } else {
            do {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            } catch { throw ExportError.cannotCreate(path: path) }
        }
    }

    /// A new file that becomes `name` when the export is finished.
    ///
    /// - Throws: `ExportError.cannotCreate`.
    func file(_ name: String) throws -> ExportFile { try ExportFile(name: name, at: place(Self.unfinished + name)) }

    /// Gives the files their names, and removes those of the earlier export that this one does not have.
    ///
    /// - Throws: `ExportError.cannotWrite`.
    func finish(_ formats: [ExportedFormat]) throws {
        let earlier = earlierFiles()
        let names = formats.flatMap { $0.files.map(\.name) }
        let manifest = try file(Self.manifestName)
        try manifest.write(Self.manifest(of: formats))
        try manifest.close()
        for name in names + [Self.manifestName] { try rename(name) }
        for name in earlier.subtracting(names) { try? FileManager.default.removeItem(atPath: place(name)) }
    }

    /// Removes what was begun; an earlier export stays as it was.
    func abandon() { try? removeUnfinished() }

    private func place(_ name: String) -> String { URL(fileURLWithPath: path).appendingPathComponent(name).path }

    private func contents() throws -> [String] {
        do { return try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            throw ExportError.cannotWrite(path: path, message: SystemMessage.of(error))
        }
    }

    /// Hidden files, as of a desktop or a version control, do not count.
    private func refuseForeignFiles() throws {
        let visible = try contents().filter { !$0.hasPrefix(".") }
        guard visible.isEmpty || visible.contains(Self.manifestName) else {
            throw ExportError.folderNotEmpty(path: path)
        }
    }

    private func removeUnfinished() throws {
        for name in try contents() where name.hasPrefix(Self.unfinished) {
            do { try FileManager.default.removeItem(atPath: place(name)) } catch {
                throw ExportError.cannotCreate(path: path)
            }
        }
    }

    private func rename(_ name: String) throws {
        let (old, new) = (place(Self.unfinished + name), place(name))
        guard Foundation.rename(old, new) == 0 else {
            throw ExportError.cannotWrite(path: new, message: String(cString: strerror(errno)))
        }
    }

    // MARK: The manifest

    private struct Manifest: Decodable {
        struct File: Decodable { let name: String }
        let files: [File]
    }

    /// The files that the earlier export says it has; a name that no export writes is left out.
    private func earlierFiles() -> Set<String> {
        guard let data = FileManager.default.contents(atPath: place(Self.manifestName)),
            let manifest = try? JSONDecoder().decode(Manifest.self, from: data)
        else { return [] }
        return Set(
            manifest.files.map(\.name).filter { $0.wholeMatch(of: /[a-z_]+(\.ftm)?\.(csv|ndjson|json|jsonld)/) != nil })
    }

    private static func manifest(of formats: [ExportedFormat]) -> [UInt8] {
        var json = JSONText()
        json.beginObject()
        json.key("formats")
        json.beginArray()
        for format in formats { json.value(format.format.rawValue) }
        json.endArray()
        json.key("files")
        json.beginArray()
        for file in formats.flatMap(\.files) {
            json.beginObject()
            json.key("name")
            json.value(file.name)
            json.key("rows")
            json.value(file.rows)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endLine()
        return json.bytes
    }
}
