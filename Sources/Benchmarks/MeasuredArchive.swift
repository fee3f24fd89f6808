import Facts
import Foundation
import Ingest
import Lexicon
import Resolution
import Store
import SyntheticPress

/// An archive that articles of a press are stored in, with the time that takes.
struct MeasuredArchive {
    let size: Int
    private let press: SyntheticPress
    private let isResolved: Bool
    private let folder: URL
    private let archive: Archive
    private let resolver: Resolver
    private let run: ImportRun
    /// The place of the next article in the press.
    private var next = 0
    /// The time of the turns that were measured, and how many articles these had.
    private var measured = (time: ProcessorTime(), count: 0)

    init(of press: SyntheticPress, size: Int, isResolved: Bool) throws {
        (self.press, self.size, self.isResolved) = (press, size, isResolved)
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("resolution-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let resolver = try Resolver(.bundled())
        self.resolver = resolver
        archive = try Archive(path: folder.appendingPathComponent("a.db").path, identity: resolver)
        try archive.seed(.bundled())
        run = try archive.beginRun(at: "2025-01-01T00:00:00Z", extractorVersion: "benchmark")
    }

    /// The mean of an article.
    var mean: ProcessorTime { measured.time / max(measured.count, 1) }

    var megabytes: Int {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.reduce(0) { sum, file in
            let path = folder.appendingPathComponent(file).path
            return sum + ((try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0)
        } / 1_000_000
    }

    /// Takes as many articles as it is to have before it is measured, the last ones before those that all are
    /// measured with.
    mutating func fill() throws {
        next = press.articles.count - ResolutionBenchmark.window - size
        for start in stride(from: 0, to: size, by: ResolutionBenchmark.batch) {
            try store(prepared(min(ResolutionBenchmark.batch, size - start)))
        }
    }

    /// Takes a batch of articles more and keeps how long that took.
    mutating func measure() throws {
        let articles = prepared(ResolutionBenchmark.batch)
        let start = ProcessorTime.now()
        try store(articles)
        let spent = ProcessorTime.now() - start
        measured.time.program += spent.program
        measured.time.system += spent.system
        measured.count += articles.count
    }

    func close() throws {
        try archive.close()
        try FileManager.default.removeItem(at: folder)
    }

    /// The next articles, as they come out of the extraction.
    private mutating func prepared(_ count: Int) -> [(source: IncomingSource, findings: Findings)] {
        defer { next += count }
        return press.articles[next..<next + count].map { article in
            let source = IncomingSource(
                article: Article(id: article.id, text: article.text, date: article.date, url: article.url),
                location: article.id)
            return (source, isResolved ? findings(of: article) : Findings(language: "de"))
        }
    }

    /// Makes articles ready to be compared and stores them, in one transaction.
    private func store(_ articles: [(source: IncomingSource, findings: Findings)]) throws {
        let read = articles.map {
            ReadArticle($0.source, findings: $0.findings, indexing: WordsAlone(), identity: resolver)
        }
        for result in try archive.record(read, in: run, findings: { _ in Findings(language: "de") }) {
            _ = try result.get()
        }
    }

    /// An article's sentences, and its persons as extraction would have them: by the fullest of the names that it uses.
    private func findings(of article: PressArticle) -> Findings {
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
