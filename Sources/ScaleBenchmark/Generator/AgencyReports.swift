import Facts

/// Sentences of agencies that several articles carry word for word.
struct AgencyReports {
    /// One sentence, which is a passage of its own.
    struct Passage {
        let id: Int64
        let plan: StatementPlan
    }

    private struct Report {
        let passages: [Passage]
        let cast: [InventedPerson]
        /// Articles that have still to carry it.
        var left: Int
    }

    /// Rows of `_passages`, by their number less one.
    private(set) var carried: [(sources: Int, publishers: Set<String>, origin: Int64)] = []
    private var open: [Report] = []

    /// Sentences for the next article, and who they name: none for most articles.
    mutating func next(
        _ maker: PlanMaker, _ cast: [InventedPerson], on day: String, _ random: inout ArchiveRandom
    ) -> (passages: [Passage], cast: [InventedPerson]) {
        guard random.happens(20) else { return ([], []) }
        if open.count < Self.openReports {
            let passages = (0...random.number(below: 3)).map { _ in
                carried.append((0, [], 0))
                return Passage(id: Int64(carried.count), plan: maker.statement(cast, on: day, &random))
            }
            open.append(Report(passages: passages, cast: cast, left: 2 + random.skewed(below: 40)))
        }
        let place = random.number(below: open.count)
        let report = open[place]
        open[place].left -= 1
        if open[place].left == 0 { open.remove(at: place) }
        return (report.passages, report.cast)
    }

    /// Notes that a source carries a passage.
    mutating func carry(_ passage: Int64, _ source: Int64, publisher: String) {
        var row = carried[Int(passage) - 1]
        if row.sources == 0 { row.origin = source }
        row.sources += 1
        row.publishers.insert(publisher)
        carried[Int(passage) - 1] = row
    }

    /// How many reports are carried at the same time.
    private static let openReports = 12
}
