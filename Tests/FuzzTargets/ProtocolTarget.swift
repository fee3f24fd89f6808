import Facts
import Foundation
import Ingest
import Lexicon

/// The input of `onrecord extract -`: as many lines of JSON come out as there were articles and rejections, each an
/// object with `id`, and the number of jobs makes no difference.
package struct ProtocolTarget: FuzzTarget {
    package static let name = "protocol"

    private let alone: ExtractionStream
    private let parallel: ExtractionStream
    private let input: InputOnDisk

    package init() throws {
        let lexicon = try Lexicon.bundled()
        alone = ExtractionStream(lexicon: lexicon)
        parallel = ExtractionStream(lexicon: lexicon, jobs: 2)
        input = try InputOnDisk()
    }

    package func check(_ bytes: [UInt8]) throws {
        let path = try input.path("input", bytes)
        let (output, summary) = try run(alone, path)
        let lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        try require(lines.last?.isEmpty == true, "the last line does not end")
        let rejections = summary.problems.count(where: \.isRejection)
        try require(lines.count - 1 == summary.articles + rejections, "\(lines.count - 1) lines for \(summary)")
        for line in lines.dropLast() { try check(Data(line)) }
        let inParallel = try run(parallel, path)
        try require(inParallel.output == output && inParallel.summary == summary, "jobs make a difference")
    }

    private func check(_ line: Data) throws {
        let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any]
        let text = String(decoding: line, as: UTF8.self)
        try require(object?["id"] != nil, "no object with an id: \(text)")
        try require((object?["error"] == nil) != (object?["lang"] == nil), "neither findings nor an error: \(text)")
    }

    private func run(
        _ stream: ExtractionStream, _ path: String
    ) throws -> (output: [UInt8], summary: ExtractionStream.Summary) {
        let output = Locked<[UInt8]>([])
        let summary = try stream.run([path]) { bytes in output.withLock { $0 += bytes } }
        return (output.withLock { $0 }, summary)
    }
}
