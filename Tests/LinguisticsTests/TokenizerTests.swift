import Testing

@testable import Linguistics

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("Über Köln fällt Öl.", ["Über", "Köln", "fällt", "Öl", "."]),
        ("Zoe\u{308} und Łukasz", ["Zoe\u{308}", "und", "Łukasz"]),
        ("Hurra 🎉!", ["Hurra", "🎉", "!"]),
        (
            "Die EU-Außenbeauftragte, Ost- und Westeuropa",
            [
                "Die", "EU-Außenbeauftragte", ",", "Ost-", "und", "Westeuropa",
            ]
        ),
        ("3.000 Euro, 4,5 Prozent um 14:30 Uhr", ["3.000", "Euro", ",", "4,5", "Prozent", "um", "14:30", "Uhr"]),
        ("der 15-jährige Sohn", ["der", "15-jährige", "Sohn"]),
        ("am 20. Januar", ["am", "20", ".", "Januar"]),
        ("O'Neill und McDonald’s", ["O'Neill", "und", "McDonald’s"]),
        ("z. B. „Ja“ – nein", ["z", ".", "B", ".", "„", "Ja", "“", "–", "nein"]),
        ("»Halt«, rief ‚sie‘", ["»", "Halt", "«", ",", "rief", "‚", "sie", "‘"]),
        ("Was … nun ... dann", ["Was", "…", "nun", "...", "dann"]),
        ("Rhein\u{AD}brücke", ["Rhein\u{AD}brücke"]),
        ("10\u{A0}000\u{202F}Euro", ["10", "000", "Euro"]),
        ("(CDU) [sic]", ["(", "CDU", ")", "[", "sic", "]"]),
        ("AT&T und 5 €", ["AT&T", "und", "5", "€"]),
        ("", []), (" \n\t ", []),
    ])
    func aTextIsCutIntoWordsAndMarks(_ text: String, _ words: [String]) throws {
        #expect(try SharedLexicon.analysis(of: text).words == words)
    }

    @Test func tokensKnowTheirPlaceInCodePoints() throws {
        let analysis = try SharedLexicon.analysis(of: "Öl 🎉 für Zoe\u{308}.")
        #expect(
            analysis.tokens.map { [$0.scalarStart, $0.scalarEnd] } == [[0, 2], [3, 4], [5, 8], [9, 13], [13, 14]])
    }

    @Test func tokensKnowTheSpaceBeforeThem() throws {
        let tokens = try SharedLexicon.analysis(of: "a b,c\nd\n\ne\r\nf").tokens
        #expect(tokens.map { $0.flags.contains(.spaceBefore) } == [false, true, false, false, false, false, false])
        #expect(tokens.map { $0.flags.contains(.lineBreakBefore) } == [false, false, false, false, true, true, true])
        #expect(
            tokens.map { $0.flags.contains(.paragraphBreakBefore) }.prefix(6)
                == [false, false, false, false, false, true])
    }

    @Test(arguments: [
        ("Öl", true, false), ("öl", false, false), ("NATO", true, true), ("ÖVP", true, true), ("Łódź", true, false),
        ("łódź", false, false), ("Žižek", true, false), ("A", true, false),
    ])
    func capitalsAreSeen(_ word: String, _ isCapitalized: Bool, _ isAllCapitals: Bool) throws {
        let token = try #require(try SharedLexicon.analysis(of: word).tokens.first)
        #expect(token.isCapitalized == isCapitalized)
        #expect(token.flags.contains(.allCapitals) == isAllCapitals)
    }

    /// Words are looked up in batches; no word of a long text may fall between two.
    @Test func everyWordOfALongTextIsLookedUp() throws {
        let lexicon = try SharedLexicon.german.get()
        let words = ["die", "Regierung", "sagte", "Verteidigungsminister", "Xyzzyquux", "Köln", "nicht"]
        let text = (0..<900).map { words[$0 % words.count] }.joined(separator: " ")
        let tokens = AnalysisDraft(text, lexicon: lexicon).tokens
        #expect(tokens.count == 900)
        for (index, token) in tokens.enumerated() where !token.flags.contains(.opensSentence) {
            let word = lexicon.words.find(words[index % words.count])
            #expect(token.word == word)
            #expect(token.features == lexicon.features[Int(word)])
        }
    }
}
