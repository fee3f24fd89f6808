import ArgumentParser

/// How rows are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, ndjson, csv, tsv, markdown, html

    /// Whether people read it: labels instead of keys, no columns of ids and positions.
    var isForPeople: Bool { self == .table || self == .markdown || self == .html }
}
