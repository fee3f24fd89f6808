import GRDB

/// A topic pack that a run reads articles with.
package struct UsedPack: Sendable, Hashable {
    /// The name of its folder.
    package let name: String
    /// Digest of its files, 64 hex digits.
    package let sha256: String

    package init(name: String, sha256: String) {
        self.name = name
        self.sha256 = sha256
    }
}

/// One run of the importer, as a row in `import_runs`.
package struct ImportRun: Sendable, Hashable {
    package let id: Int64
    /// The version of the rules that read this run's articles.
    package let extractorVersion: String
}

/// What became of an article.
package enum ImportOutcome: String, Sendable, Hashable, CaseIterable {
    case new
    /// Known with this very text and data: nothing was written.
    case unchanged
    /// Known under this location with other text or other data.
    case replaced
    /// Taken back by its agency: what was known of it is no longer current.
    case withdrawn
    /// A version of a newswire's item that is older than what is known, or was taken back: nothing was written.
    case outdated
}

/// How many articles of a run came to what.
package struct ImportCounts: Sendable, Hashable {
    package var new = 0
    package var unchanged = 0
    package var replaced = 0
    package var rejected = 0

    package init() {}

    /// Counts one article.
    package mutating func add(_ outcome: ImportOutcome) {
        switch outcome {
        case .new: new += 1
        case .unchanged, .outdated: unchanged += 1
        case .replaced, .withdrawn: replaced += 1
        }
    }
}

/// What was wrong, or worth a note, about one input.
package struct ImportNote: Sendable, Hashable {
    /// The file, or the file and record.
    package var location: String
    /// The line of a record file, counted from 1.
    package var line: Int?
    /// What is wrong, as a key.
    package var problem: String
    /// What the reader saw.
    package var detail: String?
    /// True where nothing was imported from it.
    package var isRejection: Bool

    package init(location: String, line: Int? = nil, problem: String, detail: String? = nil, isRejection: Bool) {
        self.location = location
        self.line = line
        self.problem = problem
        self.detail = detail
        self.isRejection = isRejection
    }
}

extension Archive {
    /// Begins a run at `time` (ISO 8601, UTC) that reads with `packs`.
    package func beginRun(at time: String, extractorVersion: String, packs: [UsedPack] = []) throws -> ImportRun {
        try write { db in
            let writer = RowWriter(db)
            try writer.run(
                "INSERT INTO import_runs (started_at, extractor_version) VALUES (?, ?)", time, extractorVersion)
            let run = ImportRun(id: writer.lastID, extractorVersion: extractorVersion)
            for (number, pack) in packs.enumerated() {
                try writer.run(
                    "INSERT INTO import_packs (import_run_id, position, name, sha256) VALUES (?, ?, ?, ?)", run.id,
                    number + 1, pack.name, pack.sha256)
            }
            return run
        }
    }

    /// Ends a run and keeps what it came to and what it noted.
    package func finish(_ run: ImportRun, at time: String, counts: ImportCounts, notes: [ImportNote]) throws {
        try write { db in
            let writer = RowWriter(db)
            for note in notes {
                try writer.run(
                    """
                    INSERT INTO import_problems (import_run_id, location, line, problem, detail, is_rejection)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    run.id, note.location, note.line, note.problem, note.detail, note.isRejection)
            }
            try writer.run(
                """
                UPDATE import_runs
                SET finished_at = ?, new_count = ?, unchanged_count = ?, replaced_count = ?, rejected_count = ?
                WHERE id = ?
                """,
                time, counts.new, counts.unchanged, counts.replaced, counts.rejected, run.id)
        }
    }
}
