import Facts
import Foundation
import Lexicon
import TestSupport
import Testing

@testable import Ingest

@Suite struct ExtractionStreamTests {
    let folder: TemporaryFolder
    let lexicon: Lexicon

    init() throws {
        folder = try TemporaryFolder()
        lexicon = try SharedLexicon.lexicon()
    }

    private func run(_ paths: [String], jobs: Int = 1) throws -> (lines: [String], summary: ExtractionStream.Summary) {
        let output = Locked<[UInt8]>([])
        let summary = try ExtractionStream(lexicon: lexicon, jobs: jobs).run(paths) { bytes in
            output.withLock { $0 += bytes }
        }
        let text = output.withLock { String(decoding: $0, as: UTF8.self) }
        #expect(text.isEmpty || text.hasSuffix("\n"))
        return (text.split(separator: "\n").map(String.init), summary)
    }

    @Test func oneLineAnArticleInTheOrderOfTheInputs() throws {
        let text = try folder.write("t.txt", "Ein Satz.")
        let records = try folder.write(
            "r.jsonl",
            """
            {"id":"a","text":"Ein Satz."}
            {"id":"b"}
            {"id":[7],"text":"x"}
            nonsense
            {"id":"c","text":"","lang":"de"}
            {"id":"d","text":"a\\u0000b","lang":"de"}
            """)
        let (lines, summary) = try run([text, records, folder.path + "/none.txt"])
        #expect(lines.count == 8)
        #expect(lines[0].hasPrefix(#"{"id":"t.txt","lang":"de","persons":["#))
        #expect(lines[1].hasPrefix(#"{"id":"a","lang":"de","persons":["#))
        #expect(
            lines[2]
                == #"{"id":"b","error":"\#(records):2: the record has no “text”; add it, name another field with --field, or remove the record"}"#
        )
        #expect(lines[3] == #"{"id":null,"error":"\#(records):3: “id” is no text; put it in quotation marks"}"#)
        #expect(lines[4].hasPrefix(#"{"id":null,"error":"\#(records):4: this is no JSON object: "#))
        #expect(
            lines[5] == #"{"id":"c","error":"\#(records):5: there is no text in it; remove it or fill it"}"#)
        #expect(lines[6].hasPrefix(#"{"id":"d","error":"\#(records):6: these bytes are no text"#))
        #expect(lines[7].hasPrefix(#"{"id":"\#(folder.path)/none.txt","error":"#))
        #expect(summary.articles == 2)
        #expect(
            summary.problems.map(\.key) == [
                "missing_field", "wrong_type", "malformed_line", "empty", "not_text", "missing",
            ])
        #expect(!summary.isComplete)
    }

    @Test func theBytesDoNotDependOnTheJobs() throws {
        let records = (1...60).map { number in
            let text = String(repeating: "Das Land will helfen, sagte Ana Cruz in Oslo. ", count: 1 + number % 9)
            return #"{"id":"\#(number)","text":"\#(text)"}"#
        }
        let path = try folder.write("r.jsonl", records.joined(separator: "\n"))
        let alone = try run([path]).lines
        #expect(alone.count == 60)
        #expect(try run([path], jobs: 4).lines == alone)
        #expect(try run([path]).summary.isComplete)
    }

    @Test func aShortCodeStandsForOneOrganizationOnly() throws {
        let codes = lexicon.organizationCodes
        #expect(codes["european_union"] == "EU")
        #expect(codes["united_nations"] == "UN")
        #expect(Set(codes.values).count == codes.count)
    }

    @Test func aNoteIsNoFailure() throws {
        let path = try folder.write("w.txt", Array("Gr".utf8) + [0xF6] + Array("sse".utf8))
        let (lines, summary) = try run([path])
        #expect(lines.count == 1)
        #expect(summary.problems.map(\.key) == ["decoded"])
        #expect(summary.isComplete)
    }
}
