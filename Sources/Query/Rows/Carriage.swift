import Foundation

/// The sources that carry one row.
public struct Carriage: Sendable, Hashable {
    /// Each place that gives the row, the earliest source first.
    public let carriers: [CarrierValue]

    /// Reads what `Carriage.sql` gives.
    init(_ cells: Cells, row: (Int) -> RowID?) {
        let entries = cells.decoded([Entry].self, "carriers") ?? []
        carriers = entries.map { entry in
            CarrierValue(
                row: row(entry.id)?.text,
                publication: PublicationValue(
                    source: entry.source, outlet: entry.outlet, agency: entry.agency, published: entry.published),
                sourceID: entry.sourceID, origin: entry.origin, rule: entry.rule, start: entry.start, end: entry.end,
                evidence: entry.evidence)
        }
    }

    /// Number of sources.
    public var sources: Int { Set(carriers.map(\.sourceID)).count }
    /// Number of independent sources among them: those that share a passage with the row count once.
    public var origins: Int { Set(carriers.map(\.origin)).count }

    static let fields = [Field("reported_by", .summary), Field("carriers", .data)]

    var values: [Value] {
        var seen: Set<Int> = []
        let each = carriers.filter { seen.insert($0.sourceID).inserted }.map(\.publication)
        return [.carriage(CarriageValue(origins: origins, sources: each)), .list(carriers.map(Value.carrier))]
    }

    /// The common table `carried`: for each `lead` of the table `rows` its `carriers`.
    ///
    /// `rows` has the columns of a view for people and `lead`, the id of the row that stands for all of its kind.
    static func sql(of rows: String) -> String {
        """
        carried AS (
            SELECT lead, json_group_array(json_object(
                'id', id, 'source', source, 'outlet', outlet, 'agency', agency, 'published', published,
                'sourceID', source_id, 'origin', origin_key, 'rule', rule, 'start', start, 'end', end,
                'evidence', evidence)) AS carriers
            FROM (
                SELECT overview.*
                FROM \(rows) AS overview
                ORDER BY overview.lead, \(SourceFilter.order))
            GROUP BY lead)
        """
    }

    /// One element of the JSON that `sql` makes, by its keys there.
    private struct Entry: Decodable {
        let id: Int
        let source: String
        let outlet: String?
        let agency: String?
        let published: String?
        let sourceID: Int
        let origin: String
        let rule: String
        let start: Int
        let end: Int
        let evidence: String
    }
}
