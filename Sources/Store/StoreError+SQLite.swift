import GRDB

extension StoreError {
    /// What an SQLite error means for the store at `path`.
    package init(_ error: DatabaseError, path: String) {
        self =
            switch error.resultCode {
            case .SQLITE_NOTADB: .notADatabase(path: path)
            case .SQLITE_READONLY: .readOnly(path: path)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
            case .SQLITE_CANTOPEN: .cannotOpen(path: path)
            case .SQLITE_IOERR where Self.writing.contains(error.extendedResultCode): .notWritten(path: path)
            case .SQLITE_CORRUPT, .SQLITE_IOERR:
                .damaged(path: path, message: error.message ?? error.resultCode.description)
            case .SQLITE_FULL: .diskFull(path: path)
            default:
                .database(
                    path: path, code: Int(error.extendedResultCode.rawValue),
                    message: error.message ?? error.resultCode.description)
            }
    }

    /// Disk errors that come of writing, as beyond a limit of the system.
    private static let writing: [ResultCode] = [
        .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE,
        .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_DELETE,
    ]

    /// Runs `body`; what SQLite reports comes out as a `StoreError`.
    package static func translating<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }
}
