import Foundation
import TestSupport
import Testing

/// The README shows the Swift that is compiled here, and what it prints.
@Suite struct SwiftExampleTests {
    private static func shown(_ language: String, behind start: String) throws -> [String] {
        let lines = try Repository.text(of: "README.md").split(separator: "\n", omittingEmptySubsequences: false)
        let from = try #require(lines.firstIndex { $0.hasPrefix(start) })
        let open = try #require(lines[from...].firstIndex { $0 == "```\(language)" })
        let close = try #require(lines[(open + 1)...].firstIndex { $0 == "```" })
        return lines[(open + 1)..<close].map(String.init)
    }

    @Test func theReadmeShowsWhatIsCompiled() throws {
        let source = try Repository.text(of: "Tests/DocumentationTests/SwiftExample.swift").split(separator: "\n")
        let begin = try #require(source.firstIndex { $0.hasSuffix("// example:begin") })
        let end = try #require(source.firstIndex { $0.hasSuffix("// example:end") })
        let compiled = source[(begin + 1)..<end].map { String($0.dropFirst(8)) }
        let shown = try Self.shown("swift", behind: "**From Swift.**")
        #expect(
            shown == ["import Query", ""] + compiled.map { $0.replacing("path: path", with: "path: \"onrecord.db\"") })
    }

    @Test func itPrintsWhatTheReadmeSays() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: Repository.url(of: "seeds"), to: folder.url.appendingPathComponent("seeds"))
        let result = try Shell(in: folder.url).run("onrecord import seeds/")
        try #require(result.status == 0, "\(result.output)")
        let printed = try SwiftExample.lines(of: folder.path("onrecord.db"))
        let shown = try Self.shown("text swift", behind: "**From Swift.**")
        #expect(Array(printed.prefix(shown.count)) == shown)
        #expect(!printed.isEmpty)
    }
}
