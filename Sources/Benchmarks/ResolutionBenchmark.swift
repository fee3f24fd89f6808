import Facts
import Foundation
import Ingest
import Lexicon
import Resolution
import Store
import SyntheticPress

/// Measures what an article costs more because its sentences and persons are compared with those stored before.
///
/// Two archives take the same invented press, one of them without sentences and persons; the difference is the cost of
/// resolution.
struct ResolutionBenchmark {
    /// The articles that a figure is the mean of.
    private static let window = 500

    private let sizes: [Int]

    /// Archives of that many articles; of 1,000 and 100,000 where none are given.
    init(_ sizes: [Int]) { self.sizes = sizes.isEmpty ? [1_000, 100_000] : sizes.sorted() }

    func run() throws {
        guard let count = sizes.last, let smallest = sizes.first else { return }
        let press = SyntheticPress(count: count)
        print("resolution: \(press.articles.count) articles of \(press.articles[0].sentences.count) sentences or so")
        let linked = try costs(of: press, isResolved: true)
        let plain = try costs(of: press, isResolved: false)
        var first: Double?
        for size in sizes {
            let step = (linked[size] ?? 0) - (plain[size] ?? 0)
            let ratio = step / (first ?? step)
            first = first ?? step
            print(
                String(
                    format: "%7d articles: %.2f ms an article, of which resolution %.2f ms, %.2f times that at %d",
                    size,
                    (linked[size] ?? 0) * 1e3, step * 1e3, ratio, smallest))
        }
    }

    /// Seconds of the processor that this process has had, so that other work on the machine does not count.
    private static func processorTime() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    /// The seconds an article takes in an archive of each size.
    private func costs(of press: SyntheticPress, isResolved: Bool) throws -> [Int: Double] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("resolution-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("a.db").path
        let archive = try Archive(path: path, identity: Resolver(.bundled()))
        try archive.seed(.bundled())
        let run = try archive.beginRun(at: "2025-01-01T00:00:00Z", extractorVersion: "benchmark")
        var costs: [Int: Double] = [:]
        var seconds = 0.0
        for (number, article) in press.articles.enumerated() {
            if sizes.contains(number + Self.window) { seconds = 0 }
            let source = IncomingSource(
                article: Article(id: article.id, text: article.text, date: article.date, url: article.url),
                location: article.id)
            let findings = isResolved ? findings(of: article, in: press) : Findings(language: "de")
            let start = Self.processorTime()
            _ = try archive.record(source, findings: findings, in: run)
            seconds += Self.processorTime() - start
            if sizes.contains(number + 1) { costs[number + 1] = seconds / Double(Self.window) }
        }
        try archive.close()
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        print("\(isResolved ? "with" : "without") resolution: \(size / 1_000_000) MB")
        return costs
    }

    /// An article's sentences, and its persons as extraction would have them: by the fullest of the names that it uses.
    private func findings(of article: PressArticle, in press: SyntheticPress) -> Findings {
        let words = CodePointIndex(article.text)
        let places = Dictionary(grouping: article.mentions, by: \.person).sorted { $0.key < $1.key }
        let persons = places.compactMap { number, mentions -> Person? in
            let names = mentions.compactMap { words.text(in: $0.span) }
            guard let name = names.max(by: { $0.count < $1.count }) else { return nil }
            let person = press.persons[number]
            let office = OfficeHeld(
                office: person.office.key, of: .state(person.state.code), evidence: mentions[0].span)
            return Person(
                name: name, offices: name.contains(" ") ? [office] : [], mentions: mentions.map(\.span), rule: "press")
        }
        var seen: Set<String> = []
        return Findings(
            language: "de", persons: persons.filter { seen.insert($0.name).inserted }, sentences: article.sentences)
    }
}
