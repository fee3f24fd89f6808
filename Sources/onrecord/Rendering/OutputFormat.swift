import ArgumentParser

/// How rows are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, ndjson, csv, tsv, markdown, html
    /// A figure; only a history can be one.
    case svg

    /// Whether people read it: labels instead of keys, no columns of ids and positions.
    var isForPeople: Bool { self == .table || self == .markdown || self == .html || self == .svg }
}
