/// Why the store could not do what it was asked; the facts, without the sentence.
public enum StoreError: Error, Sendable, Hashable {
    /// There is no file at `path`.
    case missing(path: String)
    /// A file cannot be made at `path`: its folder is missing or takes no new files.
    case cannotCreate(path: String)
    /// `path` is a folder or cannot be opened.
    case cannotOpen(path: String)
    /// The bytes are no SQLite database.
    case notADatabase(path: String)
    /// A database of something else; `applicationID` is 0 where the file names none.
    case otherApplication(path: String, applicationID: Int)
    /// A store of a version that this program does not know.
    case otherVersion(path: String, found: Int, supported: Int)
    /// The file, its folder or its file system takes no writes.
    case readOnly(path: String)
    /// Another program holds the database, and did so for the whole waiting time.
    case locked(path: String)
    /// The database is damaged, or its disk cannot be read.
    case damaged(path: String, message: String)
    /// The disk took no more, for another reason than a lack of room.
    case notWritten(path: String)
    /// No room left.
    case diskFull(path: String)
    /// Anything else that SQLite reports, with its extended result code.
    case database(path: String, code: Int, message: String)
    /// The program's own schema file is not part of the binary.
    case schemaNotEmbedded
    /// A finding names a key that the reference data does not have.
    case unknownKey(table: String, key: String)
    /// A finding lies outside its text of `length` code points, or is empty.
    case invalidSpan(rule: String, start: Int, end: Int, length: Int)
    /// A finding names a person for whom there is no decision.
    case undecidedPerson(name: String)

    /// True where the next article can fare better: the fault is this article's, not the file's.
    public var concernsOneArticle: Bool {
        switch self {
        case .unknownKey, .invalidSpan, .undecidedPerson: true
        default: false
        }
    }
}
