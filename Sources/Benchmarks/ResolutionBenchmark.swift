import Foundation
import Ingest
import SyntheticPress

/// Measures what an article costs more because its sentences and persons are compared with those stored before.
///
/// For each size two archives take the same invented press, one of them without sentences and persons; the difference is
/// the cost of resolution. All archives then take the same articles in turns, so that whatever else the machine does weighs
/// on all of them alike.
struct ResolutionBenchmark {
    /// How many turns a figure is the mean of. In so many each archive adds to the largest part of its phrases once, which
    /// is work for all articles since the last time.
    private static let turns = 17
    /// As many articles as an import puts into one transaction.
    static let batch = Importer.mostAtOnce
    static let window = batch * turns

    private let sizes: [Int]

    /// Archives of that many articles; of 1,000 and 100,000 where none are given.
    init(_ sizes: [Int]) { self.sizes = sizes.isEmpty ? [1_000, 100_000] : sizes.sorted() }

    func run() throws {
        guard let count = sizes.last, let smallest = sizes.first else { return }
        let press = SyntheticPress(count: count + Self.window)
        print("resolution: \(press.articles.count) articles of \(press.articles[0].sentences.count) sentences or so")
        var archives = try sizes.flatMap { size in
            try [true, false].map { try MeasuredArchive(of: press, size: size, isResolved: $0) }
        }
        defer { for archive in archives { try? archive.close() } }
        for number in archives.indices { try archives[number].fill() }
        for _ in 0..<Self.turns {
            for number in archives.indices { try archives[number].measure() }
        }
        report(archives, smallest)
    }

    private func report(_ archives: [MeasuredArchive], _ smallest: Int) {
        var first: ProcessorTime?
        for pair in stride(from: 0, to: archives.count, by: 2) {
            let (linked, plain) = (archives[pair], archives[pair + 1])
            let step = linked.mean - plain.mean
            let known = first ?? step
            first = known
            print(
                String(
                    format: "%7d articles, %d MB: resolution of an article %.2f ms, %.2f times that at %d; "
                        + "in the program %.2f ms, %.2f times; in the system %.2f ms, %.2f times",
                    linked.size, linked.megabytes, step.total * 1e3, step.total / known.total, smallest,
                    step.program * 1e3, step.program / known.program, step.system * 1e3, step.system / known.system))
        }
    }
}
