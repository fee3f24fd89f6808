import Facts
import Foundation
import TestSupport

@testable import Readers

/// A folder of test files and what the reader makes of it.
struct ReadFolder {
    let folder: TemporaryFolder
    var options = ReadingOptions()
    var refusesRepeatedIDs = true

    init() throws { folder = try TemporaryFolder() }

    /// A text as UTF-16 with its mark, the lower byte first.
    static func utf16(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        return bytes
    }

    /// What the reader comes upon in `paths`, by default in the whole folder.
    func events(_ paths: [String]? = nil) throws -> [InputEvent] {
        var events: [InputEvent] = []
        let reader = ArticleReader(refusesRepeatedIDs: refusesRepeatedIDs, options: options)
        try reader.read(paths ?? [folder.path]) { events.append($0) }
        return events
    }

    /// The same, a line each: `a.jsonl:1 id text` or `a.jsonl:2 problem id`, with paths as below the folder.
    func lines(_ paths: [String]? = nil) throws -> [String] {
        try events(paths).map { event in
            switch event {
            case .article(let article, let file, let line):
                "\(file):\(line ?? 0) \(article.id) \(article.text)"
            case .problem(let problem, let id): "\(problem.place) \(problem.key) \(id ?? "-")"
            }
        }.map { $0.replacingOccurrences(of: folder.path + "/", with: "") }
    }

    /// The articles of a file with that name and content.
    func articles(_ name: String, _ content: some Sequence<UInt8>) throws -> [Article] {
        try events([folder.write(name, content)]).compactMap { event in
            if case .article(let article, _, _) = event { article } else { nil }
        }
    }

    func articles(_ name: String, _ content: String) throws -> [Article] { try articles(name, Array(content.utf8)) }

    /// The keys of the problems of a file with that name and content.
    func problems(_ name: String, _ content: some Sequence<UInt8>) throws -> [String] {
        try events([folder.write(name, content)]).compactMap { event in
            if case .problem(let problem, _) = event { problem.key } else { nil }
        }
    }

    func problems(_ name: String, _ content: String) throws -> [String] { try problems(name, Array(content.utf8)) }
}
