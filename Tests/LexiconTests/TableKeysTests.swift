import Testing

@testable import Lexicon

@Suite struct TableKeysTests {
    /// Columns that make a row's key, where it is not the first column alone.
    private static let keys: [String: [String]] = [
        "collectives": ["kind", "value"], "conditions": ["words"], "units": ["words"], "inflection": ["kind", "value"],
        "layout": ["kind", "words"], "conjugation": ["kind", "value", "form"],
        "attendance": ["part", "links"], "event_nouns": ["kind", "sure"],
        // Homonyms of another gender or plural: der Band, das Band.
        "nouns": ["lemma", "gender", "plural"],
        // A verb says one thing with its reflexive pronoun and another without: sperrt sich, sperrt die Grenze.
        "stances": ["words", "kind"],
        // A verb with two paradigms has a row for each.
        "verbs": ["verb", "present", "preterite", "participle", "auxiliary", "subjunctive"],
        "irregular_forms": ["form", "verb", "features"],
        "stems": ["step", "suffix"],
    ]

    @Test(arguments: LexiconFiles.names)
    func noKeyStandsTwiceInATable(_ name: String) throws {
        let table = try LexiconFiles.table(name)
        let base = name.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
        let columns = Self.keys[base] ?? [table.columns[0]]
        var lines: [[String]: Int] = [:]
        for row in table.rows {
            let key = columns.map { row[$0] }
            if let first = lines[key] {
                Issue.record(
                    "\(LexiconProblem(file: name, line: row.line, fault: .duplicate("\(key)", firstLine: first)))")
            }
            lines[key] = row.line
        }
    }

    @Test(arguments: LexiconFiles.names)
    func noCellHasSpaceAtItsEdgesAndNoListAnEmptyPart(_ name: String) throws {
        let table = try LexiconFiles.table(name)
        for row in table.rows {
            for column in table.columns {
                let parts = row[column].split(separator: "|", omittingEmptySubsequences: false)
                let isClean = parts.allSatisfy {
                    $0.first != " " && $0.last != " " && (parts.count == 1 || !$0.isEmpty)
                }
                #expect(isClean, "\(name):\(row.line): “\(row[column])”")
            }
        }
    }

    @Test(arguments: LexiconFiles.names)
    func noListNamesAWordTwice(_ name: String) throws {
        let table = try LexiconFiles.table(name)
        for row in table.rows {
            for column in table.columns {
                let words = row.list(column)
                #expect(Set(words).count == words.count, "\(name):\(row.line): \(column)")
            }
        }
    }
}
