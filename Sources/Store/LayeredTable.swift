import GRDB

/// A table whose rows come at places all over it, kept in three parts that are searched together.
///
/// In one large table each of an article's rows would stand on another page, and each of these pages would be read and
/// written. So rows go into a part that is small; when that is full it goes into the next one, in order and all at once.
/// After "The Log-Structured Merge-Tree" (O'Neil, Cheng, Gawlick, O'Neil 1996).
struct LayeredTable {
    /// A row for each phrase of a wording that current sources have.
    static let phrases = LayeredTable("_phrases")
    /// A row for each wording of a source.
    static let prints = LayeredTable("_prints")

    /// How many times the rows of a part the next one takes.
    private static let growth = 16

    /// From the smallest, which takes what is new, to the one that takes all.
    let parts: [String]
    private let capacity: Int64

    /// The tables that begin with `name`; `capacity` are the rows that the first of them takes.
    init(_ name: String, capacity: Int64 = 1 << 15) {
        parts = ["new", "recent", "old"].map { "\(name)_\($0)" }
        self.capacity = capacity
    }

    /// Where new rows go.
    var newest: String { parts[0] }

    /// Where most rows are, in the end.
    var last: String { parts[parts.count - 1] }

    /// A query that asks all parts what `select` asks of one.
    func query(_ select: (_ part: String) -> String) -> String { parts.map(select).joined(separator: " UNION ALL ") }

    /// Whether no part has a row.
    func isEmpty(_ db: Database) throws -> Bool { try !db.hasRow(query { "SELECT 1 FROM \($0)" } + " LIMIT 1") }

    /// Hands on what fills a part; to be called at the end of a transaction that added rows. True where all rows are in the
    /// last part by that.
    @discardableResult
    func settle(_ db: Database) throws -> Bool {
        var capacity = capacity
        for (part, next) in zip(parts, parts.dropFirst()) {
            guard try db.number("SELECT count(*) FROM \(part)") ?? 0 >= capacity else { return false }
            // A fault ends the transaction. Without "OR FAIL" SQLite would keep in memory what every page had before.
            try db.run("INSERT OR FAIL INTO \(next) SELECT * FROM \(part)")
            try db.run("DELETE FROM \(part)")
            capacity *= Int64(Self.growth)
        }
        return true
    }
}
