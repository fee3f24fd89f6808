import EmbeddedFiles

/// The schema that the program carries, and the marks by which its files are known.
package enum Schema {
    /// `PRAGMA application_id` of every store: "OnRc".
    package static let applicationID = 0x4F6E_5263
    /// `PRAGMA user_version` that this program reads and writes.
    package static let version = 6

    /// The text of `schema.sql`.
    ///
    /// - Throws: `StoreError.schemaNotEmbedded`.
    package static func sql() throws -> String {
        guard let file = embedded_file("schema.sql") else { throw StoreError.schemaNotEmbedded }
        let bytes = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count)
        return String(decoding: bytes, as: UTF8.self)
    }
}
