import GRDB
import Store

/// Writes an archive into a folder, in forms that other programs read.
///
/// The same archive gives the same bytes. Rows are read and written one by one, so that memory does not grow with them.
package struct Exporter {
    private let reader: ArchiveReader

    /// Opens the archive at `path`.
    ///
    /// - Throws: `StoreError` where there is no file, or it is no archive of this version.
    package init(path: String) throws { reader = try ArchiveReader(path: path) }

    /// Writes the folder at `path` in one go: where that fails, an earlier export in it stays as it was.
    ///
    /// - Throws: `ExportError`, `StoreError`.
    package func export(_ formats: [ExportFormat], to path: String) throws -> [ExportedFormat] {
        let folder = try ExportFolder(path: path)
        do {
            let exported = try reader.read { db in
                let tables = try ArchiveTables(db)
                return try formats.map { format in
                    ExportedFormat(
                        format: format, files: try Self.write(format, of: tables, db, into: folder).map { .init($0) })
                }
            }
            try folder.finish(exported)
            return exported
        } catch {
            folder.abandon()
            throw error
        }
    }

    private static func write(
        _ format: ExportFormat, of tables: ArchiveTables, _ db: Database, into folder: ExportFolder
    ) throws -> [ExportFile] {
        switch format {
        case .csv: try DataPackage(tables: tables).write(db, into: folder)
        case .ndjson: try tables.exported.map { try TableLines(table: $0).write(db, into: folder) }
        case .jsonld: [try AnnotationGraph.document.write(db, into: folder)]
        case .claimreview: [try ClaimFeed.document.write(db, into: folder)]
        case .ftm: [try MoneyEntities.document.write(db, into: folder)]
        }
    }
}
