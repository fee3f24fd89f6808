import Foundation
import GRDB

/// What can be known of a store's file before and right after it is opened.
enum StoreFile {
    enum State {
        case absent
        /// A file of no bytes, which SQLite takes for an empty database.
        case empty
        case present
    }

    /// The path as SQLite takes it: a name that means something else to it (empty, `:memory:`, `file:…`) is a file's.
    static func plainPath(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

    /// - Throws: `cannotOpen` for a folder, and for the empty name.
    static func state(of path: String) throws -> State {
        guard !path.isEmpty else { throw StoreError.cannotOpen(path: path) }
        // `FileManager` would look up the owner's name, too.
        var status = stat()
        guard stat(path, &status) == 0 else { return .absent }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw StoreError.cannotOpen(path: path) }
        return status.st_size == 0 ? .empty : .present
    }

    /// Refuses a file whose permissions forbid every write: also root, who could, is meant by that.
    static func refuseWriteProtected(_ path: String) throws {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let permissions = (attributes?[.posixPermissions] as? Int) ?? 0o600
        guard permissions & 0o222 != 0, FileManager.default.isWritableFile(atPath: path) else {
            throw StoreError.readOnly(path: path)
        }
    }

    /// Refuses a folder that takes no new file.
    static func refuseWriteProtectedFolder(of path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue,
            FileManager.default.isWritableFile(atPath: folder)
        else { throw StoreError.cannotCreate(path: path) }
    }

    /// True for a database without any table and mark, so that a schema can be written into it.
    static func isBlank(_ db: Database) throws -> Bool {
        let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        return try objects == 0 && number("application_id", db) == 0 && number("user_version", db) == 0
    }

    /// Refuses what is no store of this version.
    static func verifyMarks(_ db: Database, path: String) throws {
        let application = try number("application_id", db)
        guard application == Schema.applicationID else {
            throw StoreError.otherApplication(path: path, applicationID: application)
        }
        let version = try number("user_version", db)
        guard version == Schema.version else {
            throw StoreError.otherVersion(path: path, found: version, supported: Schema.version)
        }
    }

    private static func number(_ pragma: String, _ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA \(pragma)") ?? 0
    }
}
