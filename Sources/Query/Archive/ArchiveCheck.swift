import Store

/// What a check of the whole archive found.
public struct ArchiveCheck: Sendable, Hashable {
    /// Number of sources checked, older versions included.
    public let sources: Int
    /// Number of spans checked.
    public let spans: Int
    /// One row a fault: problem, table, row, detail.
    public let faults: Answer

    /// True where everything reads as stored.
    public var isSound: Bool { faults.rows.isEmpty }
}

extension ReadOnlyArchive {
    /// Checks the file's structure, its references, and that every span reads as stored.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func check() throws -> ArchiveCheck {
        let report = try reader.check()
        return ArchiveCheck(
            sources: report.sources, spans: report.spans,
            faults: Answer(
                fields: [Field("problem"), Field("table"), Field("row"), Field("detail", .passage)],
                rows: report.findings.map {
                    [.text($0.problem.rawValue), .text($0.table), Value($0.row.map { Int($0) }), .text($0.detail)]
                }))
    }
}
