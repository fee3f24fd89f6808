/// What an export wrote in one format.
package struct ExportedFormat: Sendable, Hashable {
    /// A file of the export.
    package struct File: Sendable, Hashable {
        package let name: String
        /// Rows, annotations, claims or entities.
        package let rows: Int
        /// In bytes.
        package let size: Int

        init(_ file: ExportFile) {
            name = file.name
            rows = file.rows
            size = file.size
        }
    }

    package let format: ExportFormat
    package let files: [File]

    /// Rows of all files.
    package var rows: Int { files.reduce(0) { $0 + $1.rows } }
}
