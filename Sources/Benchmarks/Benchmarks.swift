import Extraction
import Foundation
import Lexicon

/// Measures the speed of the lexicon and of the extraction's stages.
///
/// The only argument is a file of JSON lines with `id` and `text`; without it, or where it is missing, text is made up.
/// `resolution` instead measures what an article costs that is compared with those before it; see `ResolutionBenchmark`.
/// `articles` prints that many invented ones as JSON lines, which `scripts/import_benchmark.py` imports.
/// `store`, `queries`, `views` and `streams` make and measure a large archive; see `ScaleCommands`.
/// Every figure is the median of several runs in this process; "best" is the fastest of them, which other work on the
/// machine disturbs least.
@main
struct Benchmarks {
    private static let runs = 15
    private static let lengths = [1_000, 10_000, 100_000, 1_000_000]

    static func main() throws {
        let numbers = CommandLine.arguments.dropFirst(2).compactMap { Int($0) }
        switch CommandLine.arguments.dropFirst().first {
        case "resolution": return try ResolutionBenchmark(numbers).run()
        case "press": return try PressAccuracy(numbers).run()
        case "articles": return try PressFile(numbers).run()
        default: break
        }
        if try ScaleCommands(Array(CommandLine.arguments.dropFirst())).run() { return }
        let loading = try median { try Measurement { _ = try Lexicon.bundled() } }
        let lexicon = try Lexicon.bundled()
        let path = CommandLine.arguments.dropFirst().first ?? ""
        let corpus =
            FileManager.default.fileExists(atPath: path)
            ? try Corpus(recordsAt: path) : Corpus(generatedFrom: lexicon)
        print("\(corpus.name): \(corpus.articles.count) articles, \(corpus.byteCount) bytes; median of \(runs) runs")
        print("loading the lexicon: \(milliseconds(loading)) ms, \(loading.allocations) allocations\n")
        printStages(corpus, lexicon)
        printGrowth(corpus, lexicon)
        print("\npeak memory: \(peakMemory() / 1024) MB")
    }

    private static func printStages(_ corpus: Corpus, _ lexicon: Lexicon) {
        let benchmark = StageBenchmark(lexicon: lexicon, articles: corpus.articles)
        let tokens = benchmark.tokenCount()
        let all = (0..<runs).map { _ in benchmark.run() }
        printRow("stage", ["ms", "MB/s", "best MB/s", "tokens/s", "allocations", "per token"])
        for (index, stage) in (all.first ?? []).enumerated() {
            let measured = all.map { $0[index].measurement }
            let figures = Measurement.median(of: measured)
            let best = measured.map(\.seconds).min() ?? figures.seconds
            printRow(
                stage.stage,
                [
                    milliseconds(figures), decimal(Double(corpus.byteCount) / figures.seconds / 1e6, 1),
                    decimal(Double(corpus.byteCount) / best / 1e6, 1),
                    decimal(Double(tokens) / figures.seconds, 0), String(figures.allocations),
                    decimal(Double(figures.allocations) / Double(tokens), 2),
                ])
        }
    }

    /// One article of each length, extracted as a whole: the speed should not fall as the length grows.
    private static func printGrowth(_ corpus: Corpus, _ lexicon: Lexicon) {
        let extractor = Extractor(lexicon: lexicon)
        print("")
        printRow("one article of", ["ms", "MB/s", "ns/byte", "allocations", "per byte"])
        for length in lengths {
            let article = corpus.article(length: length)
            let bytes = Double(article.text.utf8.count)
            let figures = median { Measurement { _ = extractor.findings(in: article) } }
            printRow(
                "\(length / 1_000) KB",
                [
                    milliseconds(figures), decimal(bytes / figures.seconds / 1e6, 1),
                    decimal(figures.seconds / bytes * 1e9, 0), String(figures.allocations),
                    decimal(Double(figures.allocations) / bytes, 2),
                ])
        }
    }

    private static func median(_ run: () throws -> Measurement) rethrows -> Measurement {
        Measurement.median(of: try (0..<runs).map { _ in try run() })
    }

    private static func printRow(_ name: String, _ cells: [String]) {
        let width = 13
        let columns = cells.map { String(repeating: " ", count: max(1, width - $0.count)) + $0 }
        print(name + String(repeating: " ", count: max(0, 18 - name.count)) + columns.joined())
    }

    private static func milliseconds(_ figures: Measurement) -> String { decimal(figures.seconds * 1e3, 2) }

    private static func decimal(_ number: Double, _ places: Int) -> String {
        String(format: "%.\(places)f", number)
    }

    /// The most memory that the process has had at once, in KB.
    private static func peakMemory() -> Int {
        var usage = rusage()
        #if canImport(Darwin)
            guard getrusage(RUSAGE_SELF, &usage) == 0 else { return 0 }
            return Int(usage.ru_maxrss) / 1024
        #else
            guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
            return Int(usage.ru_maxrss)
        #endif
    }
}
