import Store

/// What a check of the whole archive found.
public struct ArchiveCheck: Sendable, Hashable {
    /// Number of sources checked, older versions included.
    public let sources: Int
    /// Number of spans checked.
    public let spans: Int
    /// Number of faults.
    public let faultCount: Int
    /// One row a kind of fault: problem, table, how many there are, and row and detail of the first.
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
            sources: report.sources, spans: report.spans, faultCount: report.findings.count,
            faults: Answer(
                fields: [Field("problem"), Field("table"), Field("count"), Field("row"), Field("detail", .passage)],
                rows: Self.kinds(of: report.findings).map { first, count in
                    [
                        .text(first.problem.rawValue), .text(first.table), .integer(count),
                        Value(first.row.map { Int($0) }), .text(first.detail),
                    ]
                }))
    }

    /// The first fault of each kind, and how many there are of it; details that differ in numbers only are one kind.
    private static func kinds(of findings: [CheckFinding]) -> [(first: CheckFinding, count: Int)] {
        var kinds: [(first: CheckFinding, count: Int)] = []
        var places: [[String]: Int] = [:]
        for finding in findings {
            let isWords = finding.problem == .quote || finding.problem == .blank
            let wording = isWords ? "" : finding.detail.filter { !$0.isNumber }
            let kind = [finding.problem.rawValue, finding.table, wording]
            if let place = places[kind] {
                kinds[place].count += 1
            } else {
                places[kind] = kinds.count
                kinds.append((finding, 1))
            }
        }
        return kinds
    }
}
