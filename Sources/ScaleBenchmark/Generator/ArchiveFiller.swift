import Facts
import GRDB
import Ingest
import Store

/// Fills an empty archive article by article.
struct ArchiveFiller {
    private let sink: RowSink
    private let shape: ArchiveShape
    private let words: ArchiveWords
    private let indexer: SearchIndexer
    private let language: String
    private let maker: PlanMaker
    private let statements: Spread
    private let commitments: Spread
    private var random: ArchiveRandom
    private var reports = AgencyReports()

    init(
        _ db: Database, _ shape: ArchiveShape, _ words: ArchiveWords, _ indexer: SearchIndexer, language: String,
        seed: UInt64
    ) {
        sink = RowSink(db)
        (self.shape, self.words, self.indexer, self.language) = (shape, words, indexer, language)
        random = ArchiveRandom(seed: seed)
        maker = PlanMaker(words, InventedPerson.cast(shape.persons, words, &random))
        statements = Spread(rows: shape.statements, articles: shape.sources)
        commitments = Spread(rows: shape.commitments, articles: shape.sources)
    }

    mutating func fill() throws {
        for person in maker.persons { try write(person) }
        for article in 0..<shape.sources { try writeArticle(article) }
        for (index, passage) in reports.carried.enumerated() where passage.sources > 0 {
            try sink.insert(
                "_passages", "id, sources, publishers, origin_source_id",
                [index + 1, passage.sources, passage.publishers.count, passage.origin])
        }
    }

    private func write(_ person: InventedPerson) throws {
        try sink.insert("persons", "id, key, name", [person.id, person.key, person.name])
        let folded = FoldedName(person.name)
        _ = try sink.insertNumbered(
            "person_names", "person_id, name, folded_name, folded_surname, source_count",
            [person.id, person.name, folded.text, folded.surname, 1])
        try sink.insert(
            "person_profiles",
            "id, person_id, folded_name, block, states, offices, source_count, score, rule, reason",
            [
                person.id, person.id, folded.text, folded.surname, "", "\(person.office) of \(person.state)", 1, 1,
                "new_person", "nobody else fits the name",
            ])
    }

    private mutating func writeArticle(_ number: Int) throws {
        let source = Int64(number + 1)
        let day = ArchiveDay(number, of: shape.sources)
        let outlet = random.pick(words.newspapers, 2)
        let isOld = number % Self.versionsEvery == 0 && number + 1 < shape.sources
        let cast = (0..<5).map { _ in random.pick(maker.persons) }
        let shared = isOld ? ([], []) : reports.next(maker, cast, on: day.day8601, &random)
        var rows = ArticleRows(sink, source: source, words: words)
        try rows.writeOutlet(outlet)
        if random.happens(25) { try rows.writeEvent(cast, on: day.day8601, &random) }
        let count = statements.count(of: number)
        for passage in shared.0.prefix(count) {
            try rows.write(passage.plan, in: passage.id, publisher: outlet)
            reports.carry(passage.id, source, publisher: outlet)
        }
        for _ in min(shared.0.count, count)..<count {
            try rows.write(maker.statement(cast, on: day.day8601, &random), in: nil, publisher: outlet)
        }
        for _ in 0..<commitments.count(of: number) { try rows.writeCommitment(maker, cast, &random) }
        try writeSource(
            source, rows.draft.text, day, outlet, agency: shared.0.isEmpty ? nil : words.agencies.first, isOld: isOld)
    }

    private mutating func writeSource(
        _ id: Int64, _ text: String, _ day: ArchiveDay, _ outlet: String, agency: String?, isOld: Bool
    ) throws {
        let title = maker.sentences.title(&random)
        // Old versions stand at the place of the article behind them.
        let location = "https://\(id + (isOld ? 1 : 0)).example/"
        let date: (String?, String?, String?)
        switch random.number(below: 100) {
        case 0..<2: date = (nil, nil, nil)
        case 2..<6: date = (day.month8601, day.month8601 + "-01", day.month8601 + "-28")
        default: date = (day.day8601, day.day8601, day.day8601)
        }
        let digest = SHA256.hex(text.utf8)
        try sink.insert(
            "sources",
            "id, key, name, location, url, title, language, text, text_sha256, published, published_earliest, "
                + "published_latest, outlet, agency, import_run_id, extraction_run_id, extractor_version, "
                + "superseded_in, superseded_by",
            [
                id, String(SHA256.hex("\(id) \(digest)".utf8).prefix(16)), title, location, location, title, language,
                text, digest, date.0, date.1, date.2, outlet, agency, 1, 1, "generated", isOld ? 1 : nil,
                isOld ? id + 1 : nil,
            ])
        let index = indexer.index(title: title, text: text, language: language)
        try sink.insert(
            "source_search", "rowid, title, words, stems, endings", [id, title, text, index.stems, index.endings])
    }

    /// One article of so many is an older version of the next one.
    private static let versionsEvery = 50
}
