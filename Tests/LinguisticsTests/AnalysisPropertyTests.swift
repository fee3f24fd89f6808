import Facts
import TestSupport
import Testing

@testable import Linguistics

/// What holds for every text, on texts put together at random from awkward pieces.
@Suite struct AnalysisPropertyTests {
    private static let pieces = [
        "Über", "Öl", "Zoe\u{308}", "🎉", "👩‍👩‍👧", "n\u{303}", "Ministerin", "sagte", "kommt", "dass", "zu gehen", "z. B.",
        "Dr.", "3.",
        "2.000", "EU-Staaten", "„", "“", "\"", "»", "«", "‚", "‘", "'", "’", ",", ".", "!", "?", "…", "...", ":", ";",
        "(", ")",
        "[", "]", "–", " - ", "/", "|", "\n", "\n\n", "\r\n", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{AD}", "Łódź",
        "Київ", "中文",
        "www.example.org", "5 €", "\u{301}", "\u{0}", "-", "&", "wenn", "der", "nicht", "Oslo", "Die", "und", "/dpa",
    ]

    private static let seeds: Range<UInt64> = 0..<UInt64(TestShare.of(300))

    /// A text of random pieces; the same seed gives the same text.
    private static func text(_ seed: UInt64) -> String {
        var random = SeededRandom(seed: seed)
        return (0..<Int.random(in: 0...120, using: &random)).map { _ in
            (pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
        }.joined()
    }

    @Test func tokensLieInOrderInsideTheText() throws {
        for seed in Self.seeds {
            let text = Self.text(seed)
            let analysis = try SharedLexicon.analysis(of: text)
            let scalars = Array(text.unicodeScalars)
            var end: Int32 = 0
            var scalarEnd: Int32 = 0
            for token in analysis.tokens {
                #expect(token.start >= end && token.end > token.start, "seed \(seed)")
                #expect(token.scalarStart >= scalarEnd && token.scalarEnd > token.scalarStart, "seed \(seed)")
                (end, scalarEnd) = (token.end, token.scalarEnd)
            }
            #expect(Int(end) <= analysis.bytes.count && Int(scalarEnd) <= scalars.count, "seed \(seed)")
        }
    }

    @Test func aSpanInCodePointsHasTheTextOfTheBytes() throws {
        for seed in Self.seeds {
            let text = Self.text(seed)
            let analysis = try SharedLexicon.analysis(of: text)
            let index = CodePointIndex(text)
            for token in analysis.tokens.indices {
                let words = analysis.text(of: token..<(token + 1))
                #expect(
                    index.text(in: analysis.span(of: token..<(token + 1))).map { Array($0.utf8) } == Array(words.utf8),
                    "seed \(seed)")
                #expect(
                    words.unicodeScalars.count
                        == Int(analysis.tokens[token].scalarEnd - analysis.tokens[token].scalarStart), "seed \(seed)")
            }
        }
    }

    @Test func everyTokenIsInOneSentenceAndEverySentenceHasTokens() throws {
        for seed in Self.seeds {
            let analysis = try SharedLexicon.analysis(of: Self.text(seed))
            #expect(analysis.sentences.flatMap { Array($0.tokens) } == Array(analysis.tokens.indices), "seed \(seed)")
            #expect(analysis.sentences.allSatisfy { !$0.tokens.isEmpty }, "seed \(seed)")
            #expect(analysis.sentences.map(\.line) == analysis.sentences.map(\.line).sorted(), "seed \(seed)")
        }
    }

    @Test func clausesHoldEachTokenAtMostOnce() throws {
        for seed in Self.seeds {
            let analysis = try SharedLexicon.analysis(of: Self.text(seed))
            for sentence in analysis.sentences {
                let clauses = ClauseParser(analysis).clauses(in: sentence.tokens)
                let tokens = clauses.flatMap { $0.ranges.joined() }
                #expect(Set(tokens).count == tokens.count, "seed \(seed)")
                #expect(tokens.allSatisfy { sentence.tokens.contains($0) }, "seed \(seed)")
                for (number, clause) in clauses.enumerated() {
                    #expect(clause.ranges.allSatisfy { !$0.isEmpty }, "seed \(seed)")
                    #expect(clause.parent.map { $0 != number && clauses.indices.contains($0) } ?? true, "seed \(seed)")
                    #expect(clause.finite.map { clause.contains($0) } ?? true, "seed \(seed)")
                    _ = Subjects(analysis).subject(of: clause)
                }
            }
        }
    }

    @Test func quotationsAreNestedOrApart() throws {
        for seed in Self.seeds {
            let analysis = try SharedLexicon.analysis(of: Self.text(seed))
            #expect(
                analysis.quotations.allSatisfy { $0.open <= $0.close && $0.close < analysis.tokens.count },
                "seed \(seed)")
            for (first, second) in zip(analysis.quotations, analysis.quotations.dropFirst()) {
                #expect(first.open < second.open, "seed \(seed)")
                #expect(second.open > first.close || second.close <= first.close, "seed \(seed)")
            }
        }
    }

    /// Texts on which a quadratic step would not come to an end in time.
    private static let large = [
        String(repeating: "\"", count: 200_000), String(repeating: "„", count: 200_000),
        String(repeating: "„a ", count: 20_000), String(repeating: "\"a\" ", count: 10_000),
        String(repeating: "(", count: 200_000), String(repeating: "(a) ", count: 10_000),
        String(repeating: "a, ", count: 20_000), String(repeating: "dass er kommt, ", count: 10_000),
        String(repeating: "a\n", count: 20_000),
        String(repeating: "Anna ", count: 20_000), String(repeating: "zu gehen, ", count: 10_000),
        String(repeating: "a", count: 300_000), String(repeating: "Öl-", count: 20_000),
        String(repeating: "1.", count: 20_000), String(repeating: "\u{301}", count: 200_000),
        String(repeating: "die die ", count: 10_000), String(repeating: "/", count: 20_000),
        String(repeating: "(a ", count: 20_000),
        String(repeating: "der kommt und ", count: 10_000),
    ]

    @Test(.timeLimit(.minutes(1)), arguments: large.indices)
    func aLargeOddTextIsAnalysed(_ number: Int) throws {
        let analysis = try SharedLexicon.analysis(of: TestShare.of(Self.large[number]))
        let parser = ClauseParser(analysis)
        let subjects = Subjects(analysis)
        for sentence in analysis.sentences {
            for clause in parser.clauses(in: sentence.tokens) { _ = subjects.subject(of: clause) }
        }
        #expect(analysis.sentences.last?.tokens.upperBound ?? 0 == analysis.tokens.count)
    }
}
