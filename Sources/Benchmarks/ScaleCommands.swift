import Foundation
import ScaleBenchmark

/// The commands that make a large archive and measure what it answers; `program` is an `onrecord` built for release.
///
///     Benchmarks store STATEMENTS ARCHIVE     makes an archive of that many statements
///     Benchmarks queries ARCHIVE PROGRAM      onrecord and the sqlite3 shell on the same SQL, in turns; with ask, report
///                                             or search behind it only those
///     Benchmarks views ARCHIVE                the first page of every view, and all of its rows counted
///     Benchmarks streams ARCHIVE PROGRAM      the memory that a report of all statements takes in every format
struct ScaleCommands {
    /// How often a view is asked for one figure.
    private static let rounds = 5
    /// How many times as long as the shell a question may take beside the start of the program.
    private static let limit = 1.15

    private let words: [String]

    init(_ words: [String]) { self.words = words }

    /// False where the words are none of these commands.
    func run() throws -> Bool {
        switch (words.first, words.count) {
        case ("store", 3): try makeStore()
        case ("queries", 3), ("queries", 4): try compare()
        case ("views", 2): try measureViews()
        case ("streams", 3): try measureStreams()
        default: return false
        }
        return true
    }

    private func makeStore() throws {
        let shape = ArchiveShape(statements: Int(words[1]) ?? 0)
        let time = try Measurement { try SyntheticArchive(shape).write(to: words[2]) }
        print(
            "\(shape.statements) statements, \(shape.commitments) commitments, \(shape.sources) articles, "
                + "\(shape.persons) persons: \(megabytes(size(of: words[2]))), \(Int(time.seconds)) s")
    }

    private func compare() throws {
        let questions = try QuestionList(for: words[1])
        let comparison = Comparison(program: words[2], archive: words[1])
        try readOnce(words[1])
        let rounds = "\(Comparison.rounds.lowerBound) to \(Comparison.rounds.upperBound) rounds"
        print("milliseconds on the clock, then of the processor; medians of \(rounds), or one of what is long")
        for (name, list) in [
            ("ask", questions.asks), ("report", questions.reports), ("search", questions.searches),
        ] where words.count == 3 || words[3] == name {
            let head = ["onrecord", "start", "sqlite3", "ratio"]
            print("\n" + row(name, head + head + [""]))
            var all: [Comparison.Figures] = []
            for question in list {
                let figures = try comparison.figures(of: question)
                all.append(figures)
                print(row(question.words.dropFirst().joined(separator: " "), cells(figures)))
            }
            print(
                "median of \(name): \(milliseconds(median(all.map(\.program.clock)))) ms, "
                    + "of the processor \(milliseconds(median(all.map(\.program.processor))))")
        }
    }

    /// Reads the whole file, so that no program is slower for being the first to read it from the disk.
    private func readOnce(_ path: String) throws {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        while try file.read(upToCount: 1 << 24)?.isEmpty == false {}
    }

    /// Both programs' time on the clock and of the processor, each with its ratio without the start.
    private func cells(_ figures: Comparison.Figures) -> [String] {
        let each = [(\Comparison.Times.clock, figures.ratio), (\.processor, figures.processorRatio)]
        return each.flatMap { time, ratio in
            [figures.program, figures.start, figures.shell].map { milliseconds($0[keyPath: time]) }
                + [String(format: "%.2f", ratio)]
        } + [figures.ratio > Self.limit ? "over" : ""]
    }

    private func measureViews() throws {
        let comparison = Comparison(program: "", archive: words[1])
        print(row("view", ["page ms", "processor", "count ms", "processor"]))
        for view in try ArchiveView.all(of: words[1]) {
            let figures = try [view.page, view.count].flatMap { sql in
                let runs = try (0..<Self.rounds).map { _ in try ProgramRun(comparison.shellCommand(sql)) }
                return [median(runs.map(\.seconds)), median(runs.map(\.processorSeconds))]
            }
            print(row(view.name, figures.map(milliseconds)))
        }
    }

    private func measureStreams() throws {
        let sql = "SELECT * FROM statements"
        print(row("sql, format", ["MB at most", "s"]))
        for format in ["csv", "tsv", "json", "ndjson", "table", "markdown", "html"] {
            for command in [["sql", sql], ["report", "statements"]] {
                let run = try ProgramRun([words[2]] + command + ["--format", format, "--db", words[1]])
                print(
                    row(
                        command[0] + " " + format,
                        [megabytes(run.peakMemory), String(format: "%.1f", run.seconds)]))
            }
        }
    }

    private func row(_ name: String, _ cells: [String]) -> String {
        let columns = cells.map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }
        return name.padding(toLength: max(name.count, 58), withPad: " ", startingAt: 0) + columns.joined()
    }

    private func milliseconds(_ seconds: Double) -> String { String(format: "%.1f", seconds * 1e3) }

    private func megabytes(_ bytes: Int) -> String { String(format: "%.0f MB", Double(bytes) / 1e6) }

    private func size(of path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }
}
