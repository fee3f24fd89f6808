/// The sources that carry one row.
public struct Carriage: Sendable, Hashable {
    /// Each place that gives the row, the earliest source first; none where a row was looked up by itself.
    public let carriers: [CarrierValue]

    /// Reads what `Carriage.sql` gives; `row` names the carriers' own rows where reports print names for them.
    init(_ cells: Cells, row: (Int) -> RowID? = { _ in nil }) {
        carriers = cells.rows("carriers").compactMap { CarrierValue($0, row: row) }
    }

    /// Number of sources.
    public var sources: Int { Set(carriers.map(\.sourceID)).count }
    /// Number of independent sources among them: those that share a passage with the row count once.
    public var origins: Int { Set(carriers.map(\.origin)).count }

    /// Who carries the row.
    static let fields = [Field("reported_by", .summary), Field("carriers", .data)]
    /// How many carry it, in reports that do not show the numbers as columns.
    static let counts = [Field("sources", .data), Field("origins", .data)]

    /// The values of `fields`.
    var values: [Value] {
        var seen: Set<Int> = []
        let each = carriers.filter { seen.insert($0.sourceID).inserted }.map(\.publication)
        return [.carriage(CarriageValue(origins: origins, sources: each)), .list(carriers.map(Value.carrier))]
    }

    /// The values of `counts`.
    var counted: [Value] { [.integer(sources), .integer(origins)] }

    /// The columns of a view for people that tell of a carrier.
    static let columns = """
        id, source, outlet, agency, published, source_id, origin_key, rule, start, end, evidence
        """

    /// The common table `carried`: the `carriers` of each lead.
    ///
    /// It reads `led`, which has these columns and `published_earliest`, and gives each row its `_lead`: the number of
    /// the row that stands for all of its kind.
    static let sql = """
        carried AS (
            SELECT _lead, json_group_array(json_object(
                'id', id, 'source', source, 'outlet', outlet, 'agency', agency, 'published', published,
                'sourceID', source_id, 'origin', origin_key, 'rule', rule, 'start', start, 'end', end,
                'evidence', evidence)) AS carriers
            FROM (
                SELECT overview.*
                FROM led AS overview
                ORDER BY overview._lead, \(SourceFilter.order))
            GROUP BY _lead)
        """
}

extension CarrierValue {
    /// Reads one element of the JSON that `Carriage.sql` makes, in the order of its members there.
    fileprivate init?(_ cells: [FlatJSON.Cell], row: (Int) -> RowID?) {
        guard cells.count == 11, let id = cells[0].integer, let source = cells[1].text,
            let sourceID = cells[5].integer, let origin = cells[6].text, let rule = cells[7].text,
            let start = cells[8].integer, let end = cells[9].integer, let evidence = cells[10].text
        else { return nil }
        self.init(
            row: row(id)?.text,
            publication: PublicationValue(
                source: source, outlet: cells[2].text, agency: cells[3].text, published: cells[4].text),
            sourceID: sourceID, origin: origin, rule: rule, start: start, end: end, evidence: evidence)
    }
}
