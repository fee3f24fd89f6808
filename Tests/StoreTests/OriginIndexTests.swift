import Facts
import Foundation
import GRDB
import Store
import TestSupport
import Testing

/// Which sentences of which sources are one passage.
@Suite struct OriginIndexTests {
    static let news = "Die Minister der Koalition haben am Donnerstag in Brüssel über die Lage im Norden beraten."
    static let cut = "Die Minister der Koalition haben am Donnerstag in Brüssel über die Lage im Norden beraten, "
    static let other = "Ganz andere Fragen standen an diesem Tag auf der Tagesordnung des Rates in Luxemburg."

    @Test func sourcesWithTheSameSentenceCarryOnePassage() throws {
        let store = try StoreUnderTest()
        try store.record("a", [Self.other, Self.news], date: "2025-04-02")
        try store.record("b", [Self.news], date: "2025-04-01")
        try store.record("c", [Self.cut + "hieß es."], date: "2025-04-03")
        try store.record("d", ["Die Minister der Koalition haben am Donnerstag etwas ganz anderes getan als sonst."])
        #expect(try store.passages() == ["a:\(Self.news) | b:\(Self.news) | c:\(Self.cut)hieß es. <b>"])
        #expect(try store.rows("SELECT sources, publishers FROM passages") == [["3", "3"]])
    }

    @Test func aSentenceThatOneSourceRepeatsIsNoPassage() throws {
        let store = try StoreUnderTest()
        try store.record("a", [Self.news, Self.other, Self.news])
        #expect(try store.passages() == [])
        try store.record("b", [Self.news])
        #expect(try store.passages() == ["a:\(Self.news) | a:\(Self.news) | b:\(Self.news) <a>"])
    }

    @Test func shortSentencesCountOnlyBehindSharedOnes() throws {
        let store = try StoreUnderTest()
        try store.record("a", [Self.news, "Das blieb so."], date: "2025-04-01")
        try store.record("b", [Self.other, "Das blieb so."])
        try store.record("c", [Self.news, "Das blieb so.", "Mehr nicht."])
        let found = try store.passages()
        #expect(
            found == [
                "a:Das blieb so. | c:Das blieb so. <a>", "a:\(Self.news) | c:\(Self.news) <a>",
            ])
    }

    @Test func whatOneOutletHasBelowArticleAfterArticleIsNone() throws {
        let store = try StoreUnderTest()
        for number in 1...4 { try store.record("\(number)", [Self.news], url: "https://www.a.example/\(number)") }
        #expect(try store.count("passages") == 1)
        try store.record("5", [Self.news], url: "https://a.example/5")
        #expect(try store.count("passages") == 0)
        for number in 1...2 { try store.record("b\(number)", [Self.news], url: "https://b\(number).example") }
        #expect(try store.rows("SELECT sources, publishers FROM passages") == [["7", "3"]])
    }

    @Test func anIdiomLinksNothing() throws {
        let store = try StoreUnderTest()
        let idiom = "das sagte ein Sprecher der Regierung am späten Montag in der Hauptstadt vor Journalisten"
        for number in 0..<400 {
            let words = (0..<4).map { "wort\(number)x\($0)" }.joined(separator: " ")
            try store.record("\(number)", ["\(words) \(idiom)"])
        }
        #expect(try store.count("passages") == 0)
    }

    @Test func supersededSourcesDropOutAndComeBack() throws {
        let store = try StoreUnderTest()
        let speaker = "ein Sprecher der Regierung am späten Abend in der Hauptstadt vor Journalisten sagte"
        let bridge = Self.cut + "wie \(speaker)."
        let tail = "Wie \(speaker), war das alles."
        try store.record("a", [Self.news])
        try store.record("b", [tail])
        let before = try store.passages()
        #expect(before == [])
        try store.record("c", [bridge])
        let joined = try store.passages()
        #expect(joined.count == 1)
        try store.record("c", [Self.other])
        #expect(try store.passages() == before)
        #expect(try store.count("_passages") == 0)
        #expect(try store.count("_wordings") == 0)
        try store.record("c", [bridge])
        #expect(try store.passages() == joined)
    }

    @Test(arguments: 0..<UInt64(TestShare.of(4)))
    func theOrderOfImportDoesNotMatter(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var articles = Self.articles(120, &random)
        let first = try StoreUnderTest()
        for (name, sentences) in articles { try first.record(name, sentences, date: "2025-04-0\(name.count)") }
        articles.shuffle(using: &random)
        let second = try StoreUnderTest()
        // Versions that are replaced later leave nothing behind.
        for (name, sentences) in articles.prefix(60) {
            try second.record(name, sentences.reversed() + [Self.other], date: "2025-04-0\(name.count)")
        }
        for (name, sentences) in articles.shuffled(using: &random) {
            try second.record(name, sentences, date: "2025-04-0\(name.count)")
        }
        let found = try first.passages()
        #expect(found.count > 20)
        #expect(try second.passages() == found)
        let counts = "SELECT sources, publishers FROM passages ORDER BY 1, 2"
        #expect(try second.rows(counts) == first.rows(counts))
        for table in ["_phrases_new", "_wordings", "_passages", "_passage_carriers"] {
            #expect(try second.count(table) == first.count(table), "\(table)")
        }
    }

    /// Articles of sentences from a small stock, cut and edited.
    static func articles(_ count: Int, _ random: inout SeededRandom) -> [(String, [String])] {
        let words = (0..<60).map { "wort\($0)" }
        let stock = (0..<80).map { _ in
            (0..<Int.random(in: 8...24, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        }
        return (0..<count).map { number in
            let sentences = (0..<5).map { _ in
                var sentence = stock.randomElement(using: &random) ?? []
                if Int.random(in: 0..<2, using: &random) == 0 { sentence = Array(sentence.dropFirst(3)) }
                if Int.random(in: 0..<3, using: &random) == 0 { sentence.insert("neu", at: sentence.count / 2) }
                if Int.random(in: 0..<3, using: &random) == 0 { sentence = Array(sentence.dropLast(4)) }
                return sentence.joined(separator: " ")
            }
            return ("\(number)", sentences)
        }
    }
}

extension StoreUnderTest {
    /// Stores an article of these sentences.
    func record(_ name: String, _ sentences: [String], url: String? = nil, date: String? = nil) throws {
        let article = article(name, sentences, url: url, date: date)
        _ = try archive.record([article], in: run) { _ in Findings(language: "de") }
    }

    /// An article of these sentences that is ready to be stored.
    func article(_ name: String, _ sentences: [String], url: String? = nil, date: String? = nil) -> ReadArticle {
        var spans: [Span] = []
        var start = 0
        for sentence in sentences {
            spans.append(Span(start, start + sentence.unicodeScalars.count))
            start += sentence.unicodeScalars.count + 1
        }
        let source = Fixture.source(text: sentences.joined(separator: "\n"), location: name, url: url, date: date)
        return ReadArticle(
            source, findings: Findings(language: "de", sentences: spans), indexing: WordsAlone(), identity: NamesAlone()
        )
    }

    /// Each passage with its carriers and the source that it counts for, whatever the numbers of their rows.
    func passages() throws -> [String] {
        try rows(
            """
            SELECT group_concat(carrier, ' | ') || ' <' || max(origin) || '>' FROM (
                SELECT passage_id, source || ':' || evidence AS carrier, origin
                FROM passage_overview ORDER BY carrier)
            GROUP BY passage_id ORDER BY 1
            """
        ).compactMap(\.first).compactMap(\.self)
    }
}
