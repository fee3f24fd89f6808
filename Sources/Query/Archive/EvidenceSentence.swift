import Facts
import GRDB

/// Puts the evidence of rows inside the sentence that it stands in.
struct EvidenceSentence {
    private let evidence: Int
    private let source: Int
    private let start: Int
    private let end: Int

    /// Nil where the rows have no evidence.
    init?(_ fields: [Field]) {
        func place(_ key: String) -> Int? { fields.firstIndex { $0.key == key } }
        guard let evidence = place("evidence"), let source = place("source_id"), let start = place("start"),
            let end = place("end")
        else { return nil }
        (self.evidence, self.source, self.start, self.end) = (evidence, source, start, end)
    }

    /// The row with its sentence for its evidence, which is marked in it.
    func shown(in row: [Value], _ db: Database) throws -> [Value] {
        guard case .integer(let source) = row[source], case .integer(let start) = row[start],
            case .integer(let end) = row[end]
        else { return row }
        let statement = try db.cachedStatement(sql: Self.sql)
        guard let window = try Row.fetchOne(statement, arguments: [source, start, end]) else { return row }
        let words = Surroundings(
            window: window["window"], windowStart: window["window_start"], start: start, end: end)
        let scalars = Array(words.text.unicodeScalars)
        let first = min(max(start - words.start, 0), scalars.count)
        let last = min(max(end - words.start, first), scalars.count)
        func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
        var row = row
        row[evidence] = .excerpt(
            ExcerptValue([
                .init(text(0..<first)), .init(text(first..<last), isMarked: true), .init(text(last..<scalars.count)),
            ]))
        return row
    }

    private static let sql = """
        SELECT \(Surroundings.window)
        FROM (SELECT ? AS source_id, ? AS start, ? AS end) AS places
        JOIN sources ON sources.id = places.source_id
        """
}
