import Foundation
import Lexicon
import Query
import TestSupport
import Testing

@testable import Query

/// Searches over the fixture archive and invented texts.
struct SearchTests {
    private static let reader = SearchWordReader(SearchQuery.stemmer)

    private static func marked(_ query: String, _ text: String) -> String? {
        guard let query = SearchQuery(query) else { return nil }
        let hits = SearchHits(query, in: text, reader)
        guard query.isMet(by: hits.terms) else { return "" }
        return Snippet(of: hits.hits, in: Array(text.unicodeScalars))?.marked.bracketed
    }

    @Test(arguments: [
        ("Garantie", "Er will Sicherheitsgarantien.", "Er will [Sicherheitsgarantien]."),
        ("kündigen", "Die Kündigung kam.", "Die [Kündigung] kam."),
        ("strasse", "Die Straße ist frei.", "Die [Straße] ist frei."),
        ("Waffen Hilfe", "Hilfe und Waffen.", "[Hilfe] und [Waffen]."),
        ("Waffen Hilfe", "Nur Waffen.", ""),
        ("\"neue Waffen\"", "Waffen, neue Waffen.", "Waffen, [neue Waffen]."),
        ("\"neue Waffen\"", "neuere Waffen", ""),
        ("„neue Waffen“", "neue Waffen", "[neue Waffen]"),
        ("San*", "Sanktionen der Sänger", "[Sanktionen] der [Sänger]"),
        ("Waffen -Hilfe", "Hilfe und Waffen.", ""),
        ("Waffen -Hilfe", "Waffen.", "[Waffen]."),
        ("Waffen -\"keine Hilfe\"", "Waffen, keine Hilfe", ""),
        ("US-Waffen", "Waffen der US", "[Waffen] der [US]"),
        ("Wahl", "Die Auswahl war groß.", ""),
    ])
    func hitsAreMarked(_ query: String, _ text: String, _ expected: String) {
        #expect(Self.marked(query, text) == expected)
    }

    @Test(arguments: ["", "  ", "-Waffen", "\"\"", "*", "… !"]) func aQueryNeedsAWord(_ text: String) {
        #expect(SearchQuery(text) == nil)
    }

    @Test(arguments: [
        "a\"b", "a OR b", "NEAR(a)", "a: b^", "(", "a*b c*", "';--", "\u{0}a", "{title}: x", "ß*", "-a b",
    ])
    func whatPeopleTypeIsNoFTS5(_ text: String) throws {
        let archive = try FixtureArchive().open()
        guard let query = SearchQuery(text) else { return }
        _ = try archive.answer(Search(query))
    }

    @Test func aLongLineIsCutAtWords() throws {
        let words = (1...80).map { "Wort\($0)" }.joined(separator: " ")
        let marked = try #require(Self.marked("Wort40", "Oben.\n\(words)\nUnten."))
        #expect(marked.hasPrefix("… Wort"))
        #expect(marked.hasSuffix(" …"))
        #expect(marked.contains(" [Wort40] "))
        #expect(marked.count < 200)
    }

    @Test func articlesAndStatementsAreFoundInTheArchive() throws {
        let archive = try FixtureArchive().open()
        for unit in Search.Unit.allCases {
            var search = try Search(#require(SearchQuery("Truppe")))
            search.unit = unit
            let answer = try archive.answer(search)
            #expect(!answer.rows.isEmpty)
            #expect(answer.rows.allSatisfy { $0.count == answer.fields.count })
        }
    }

    @Test func spansOfHitsReadAsFound() throws {
        let archive = try FixtureArchive().open()
        let answer = try archive.answer(Search(#require(SearchQuery("Minister"))))
        let place = try #require(answer.fields.firstIndex { $0.key == "hits" })
        let source = try #require(answer.fields.firstIndex { $0.key == "source_id" })
        for row in answer.rows {
            guard case .list(let hits) = row[place], case .integer(let id) = row[source] else { continue }
            #expect(!hits.isEmpty)
            for case .list(let span) in hits {
                guard case .integer(let start) = span[0], case .integer(let end) = span[1] else { continue }
                let words = try archive.answer(
                    sql: "SELECT substr(text, \(start) + 1, \(end) - \(start)) FROM sources WHERE id = \(id)")
                guard case .text(let found) = words.rows[0][0] else { continue }
                #expect(found.lowercased().contains("minister"), "\(found)")
            }
        }
    }

    @Test func aLimitEndsTheRows() throws {
        let archive = try FixtureArchive().open()
        var search = try Search(#require(SearchQuery("der")))
        #expect(try archive.answer(search).rows.count == 2)
        search.limit = 1
        #expect(try archive.answer(search).rows.count == 1)
    }

    /// Most articles are equally good, so that those of the best rank alone are not all the first.
    @Test(arguments: [1, 8, 12, 70]) func theFirstRowsAreTheFirstOfAll(_ limit: Int) throws {
        let articles = (0..<150).map { number in
            ImportedArchive.Text(
                "Nummer \(number)", date: "2025-04-0\(number % 9 + 1)",
                "Der Hafen ist zu. " + (number % 15 == 0 ? "Der Hafen" : "Das Lager") + " \(number) bleibt leer.")
        }
        let archive = try ImportedArchive(articles).open()
        var search = try Search(#require(SearchQuery("Hafen")))
        let all = try archive.answer(search).rows
        #expect(all.count == 150)
        search.limit = limit
        #expect(try archive.answer(search).rows == Array(all.prefix(limit)))
    }

    @Test func aFaultyRawQueryIsRefused() throws {
        let archive = try FixtureArchive().open()
        #expect(throws: QueryRefusal.self) { try archive.answer(Search(raw: "Hafen AND (")) }
        #expect(try !archive.answer(Search(raw: "words : truppen OR title : truppen")).rows.isEmpty)
    }
}
