/// Why an archive could not be exported; the facts, without the sentence.
package enum ExportError: Error, Sendable, Hashable {
    /// There are files in the folder, and no earlier export.
    case folderNotEmpty(path: String)
    /// A file stands where the folder should be.
    case notAFolder(path: String)
    /// A folder stands where the file should be.
    case notAFile(path: String)
    /// The folder cannot be made, or takes no new files.
    case cannotCreate(path: String)
    /// There is such a file, and it was not written by this program.
    case fileNotOurs(path: String)
    /// A file cannot be written to its end; holds what the system says.
    case cannotWrite(path: String, message: String)
}
