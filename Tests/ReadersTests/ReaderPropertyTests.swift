import Facts
import TestSupport
import Testing

@testable import Readers

/// Whatever bytes come, a reader ends, and gives articles with text or problems.
@Suite struct ReaderPropertyTests {
    /// Numbers that are the same in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let samples: [(name: String, bytes: [UInt8])] = [
        ("a.txt", Array("Ein Satz über Länder.\r\nUnd noch einer.".utf8)),
        (
            "a.jsonl",
            Array(
                "{\"id\":\"1\",\"text\":\"Ä\\u00e4\\n\"}\n{\"id\":\"2\",\"text\":\"B\",\"x\":[1,{\"y\":null}]}\n".utf8)
        ),
        ("a.json", Array("[{\"id\":\"1\",\"text\":\"A\"},\n{\"id\":2,\"text\":\"B\"}]".utf8)),
        ("a.csv", Array("id,text,date\n1,\"A, \"\"B\"\"\",2025\n2,C,\n".utf8)),
        (
            "a.html",
            Array(
                "<!DOCTYPE html><html lang=de><title>T</title><article><p class=x>Ein Satz &amp; ein &auml;.</p></article>"
                    .utf8)
        ),
        (
            "a.rss",
            Array(
                "<?xml version=\"1.0\"?><rss><channel><title>T</title><item><guid>1</guid><description><![CDATA[<p>A]]></description></item></channel></rss>"
                    .utf8)
        ),
        (
            "a.xml",
            Array(
                "<newsItem guid=\"1\" version=\"2\"><contentSet><inlineXML><html><body><p>A</p></body></html></inlineXML></contentSet></newsItem>"
                    .utf8)
        ),
        (
            "b.xml",
            Array(
                "<nitf><head><docdata><doc-id id-string=\"1\"/></docdata></head><body><body.content><p>A</p></body.content></body></nitf>"
                    .utf8)
        ),
        ("a.gz", Packed.gzip("Ein Satz über Länder.")),
        ("a.zip", Packed.zip([.init("a.txt", "Ein Satz."), .init("b.jsonl", "{\"id\":\"1\",\"text\":\"A\"}")])),
    ]

    private func expectOrder(_ events: [InputEvent], _ name: String, seed: UInt64) {
        #expect(!events.isEmpty, "\(name) \(seed)")
        for event in events {
            guard case .article(let article, _, _) = event, article.wire?.isWithdrawn != true else { continue }
            #expect(!ArticleText.isBlank(article.text), "\(name) \(seed)")
            #expect(article.text.utf8.count <= ReadingLimits.textLength, "\(name) \(seed)")
        }
    }

    @Test(arguments: samples.map(\.name))
    func damageNeverStopsTheReader(name: String) throws {
        let folder = try ReadFolder()
        let sample = try #require(Self.samples.first { $0.name == name })
        for seed in 1...150 as ClosedRange<UInt64> {
            var numbers = Numbers(state: seed)
            var bytes = sample.bytes
            for _ in 0..<Int.random(in: 1...4, using: &numbers) {
                let place = Int.random(in: 0..<bytes.count, using: &numbers)
                switch Int.random(in: 0..<4, using: &numbers) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
                case 2: bytes.insert(contentsOf: bytes[place...].prefix(20), at: place)
                default: bytes = Array(bytes.prefix(place + 1))
                }
                if bytes.isEmpty { bytes = [0] }
            }
            expectOrder(try folder.events([folder.folder.write(name, bytes)]), name, seed: seed)
        }
    }

    @Test func randomBytesNeverStopTheReader() throws {
        let folder = try ReadFolder()
        let openings = ["", "{\"", "[{", "<rss>", "<html>", "<nitf>", "id,text\n", "<?xml ", "PK\u{3}\u{4}"].map {
            Array($0.utf8)
        }
        for seed in 1...300 as ClosedRange<UInt64> {
            var numbers = Numbers(state: seed)
            let opening = try #require(openings.randomElement(using: &numbers))
            let bytes = (0..<Int.random(in: 0...600, using: &numbers)).map { _ in
                UInt8.random(in: 0...255, using: &numbers)
            }
            expectOrder(try folder.events([folder.folder.write("x", opening + bytes)]), "x", seed: seed)
        }
    }

    @Test func everySampleIsAnArticle() throws {
        let folder = try ReadFolder()
        for sample in Self.samples {
            let events = try folder.events([folder.folder.write(sample.name, sample.bytes)])
            for event in events {
                if case .problem(let problem, _) = event { Issue.record("\(problem)") }
            }
            #expect(!events.isEmpty)
        }
    }
}
