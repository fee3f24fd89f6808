import Facts

/// Invented articles about invented persons and real states, with the truth about them: the same for the same seed.
///
/// A half of the articles carry sentences of an agency, cut and edited, with and without its credit. Persons have the
/// spellings of their outlet; some share a surname or the whole name. Pairs of articles contradict each other, or
/// nearly do. Every outlet has the same last line below its articles.
package struct SyntheticPress: Sendable {
    package let persons: [PressPerson]
    package let articles: [PressArticle]
    package let conflicts: [PressConflict]

    package init(count: Int = 2_000, seed: UInt64 = 1) {
        var writer = PressWriter(count: count, seed: seed)
        while writer.articles.count < count { writer.writeEvent() }
        persons = writer.persons
        articles = Array(writer.articles.prefix(count))
        let known = Set(articles.map(\.id))
        conflicts = (writer.conflicts + writer.officeConflicts).filter {
            known.contains($0.left.article) && known.contains($0.right.article)
        }
    }
}

/// Writes the articles of a press one event after the other.
struct PressWriter {
    let persons: [PressPerson]
    private(set) var articles: [PressArticle] = []
    private(set) var conflicts: [PressConflict] = []
    /// The offices that each article gives.
    private var claims: [(article: String, date: String, claims: [OfficeClaim])] = []
    private var maker: SentenceMaker
    private var conflictMaker: ConflictMaker
    private var sentenceCount = 0
    private var pairCount = 0
    /// The second half of a pair, for the next article.
    private var pending: (pair: ConflictMaker.Pair, left: PressConflict.Place)?

    init(count: Int, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        persons = PressCast.persons(max(40, min(count / 20, 2_000)), &random)
        maker = SentenceMaker(random: random)
        conflictMaker = ConflictMaker(persons: persons, maker: SentenceMaker(random: SeededRandom(seed: ~seed)))
    }

    /// Writes the articles about one event: those that carry an agency's report, or one of an outlet's own.
    mutating func writeEvent() {
        let people = (0..<Int.random(in: 1...2, using: &maker.random)).map { _ in
            Int.random(in: persons.indices, using: &maker.random)
        }
        guard Int.random(in: 0..<4, using: &maker.random) == 0 else { return write(nil, about: people) }
        let report = AgencyReport(sentenceCount, about: people, &maker)
        sentenceCount += report.sentences.count
        for _ in 0..<Int.random(in: 2...5, using: &maker.random) { write(report, about: people) }
    }

    private mutating func write(_ report: AgencyReport?, about people: [Int]) {
        let outlet = Int.random(in: PressWords.outlets.indices, using: &maker.random)
        var draft = PressDraft(persons: persons, spelling: outlet)
        let credit = report == nil ? 2 : Int.random(in: 0..<3, using: &maker.random)
        if let report, credit == 0 {
            draft.write("\(maker.pick(PressWords.states).capital.uppercased()) (\(report.agency)) - ")
        }
        let own = people + (report == nil ? people : [])
        let taken = report?.taken(&maker) ?? []
        let cut = taken.isEmpty ? 0 : Int.random(in: 0..<taken.count, using: &maker.random)
        for (number, sentence) in taken[..<cut] { draft.write(sentence, origin: number) }
        for (place, person) in own.enumerated() {
            let isKnown = !taken[..<cut].isEmpty || own[..<place].contains(person)
            draft.write(maker.sentence(about: person, isKnown ? .surname : .introduced))
            draft.write(maker.sentence(about: person, .shortTitled))
        }
        if !taken.isEmpty { draft.write("\n\n") }
        for (number, sentence) in taken[cut...] { draft.write(sentence, origin: number) }
        finish(&draft, outlet, credit: credit == 1 ? report?.agency : nil)
    }

    private mutating func finish(_ draft: inout PressDraft, _ outlet: Int, credit: String?) {
        let number = articles.count
        let id = "press-\(number)"
        writeConflict(&draft, id)
        claims.append((id, Self.date(number), draft.claims))
        draft.write("\n\n")
        let name = PressWords.outlets[outlet]
        draft.write(
            PressSentence(
                opening: "Alle Meldungen der Zeitung \(name)",
                core: [.text(" stehen jeden Morgen auch in unserem kostenlosen Brief für Leser")]))
        if let credit { draft.write("\n\n/mit \(credit)") }
        articles.append(
            PressArticle(
                id: id, title: "Meldung \(number)", outlet: name,
                url: "https://\(name.lowercased().filter(\.isLetter)).example/\(number)", date: Self.date(number),
                text: draft.text,
                sentences: draft.sentences, mentions: draft.mentions, shared: draft.shared))
    }

    /// Every tenth article begins a pair, and the next one ends it.
    private mutating func writeConflict(_ draft: inout PressDraft, _ id: String) {
        if let (pair, left) = pending {
            let right = PressConflict.Place(article: id, span: draft.write(pair.right))
            conflicts.append(
                PressConflict(kind: pair.kind, left: left, right: right, isContradiction: pair.isContradiction))
            pending = nil
        } else if articles.count % 10 == 0 {
            let pair = conflictMaker.pair(pairCount, month: PressWords.months[Self.month(articles.count) - 1])
            pairCount += 1
            pending = (pair, PressConflict.Place(article: id, span: draft.write(pair.left)))
        }
    }

    /// What articles of one day contradict each other in besides the pairs, because one of a pair gives somebody an office
    /// as former which others give as held. An article that gives both says neither.
    var officeConflicts: [PressConflict] {
        struct Post: Hashable {
            let person: Int
            let office: PressOffice
            let date: String
        }
        var places: [Post: [(place: PressConflict.Place, isFormer: Bool)]] = [:]
        for (article, date, claims) in claims {
            for (post, given) in Dictionary(
                grouping: claims, by: { Post(person: $0.person, office: $0.office, date: date) })
            where Set(given.map(\.isFormer)).count == 1 {
                let place = PressConflict.Place(article: article, span: given[0].span)
                places[post, default: []].append((place, given[0].isFormer))
            }
        }
        let pairs = Set(
            conflicts.filter { $0.kind == .office && $0.isContradiction }.map { [$0.left.article, $0.right.article] })
        return places.values.flatMap { places in
            places.filter(\.isFormer).flatMap { former in
                places.filter { !$0.isFormer && !pairs.contains([former.place.article, $0.place.article]) }.map {
                    PressConflict(kind: .office, left: former.place, right: $0.place, isContradiction: true)
                }
            }
        }.sorted { ($0.left.article, $0.right.article) < ($1.left.article, $1.right.article) }
    }

    /// Twenty articles a day, from the beginning of 2025 on; each month has twenty-eight days here.
    private static func date(_ number: Int) -> String {
        let day = number / 20
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(2_025 + day / 336)-\(two(month(number)))-\(two(day % 28 + 1))"
    }

    private static func month(_ number: Int) -> Int { number / 20 / 28 % 12 + 1 }
}
