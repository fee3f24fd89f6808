import Foundation
import TestSupport
import Testing

/// The documentation of the library builds, leaves no public symbol out, and its steps do what they say.
@Suite struct LibraryDocumentationTests {
    private struct Graph: Decodable {
        struct Symbol: Decodable {
            struct Comment: Decodable {}
            let pathComponents: [String]
            let docComment: Comment?
        }
        let symbols: [Symbol]
    }

    @Test func buildsWithoutWarningsAndDocumentsEveryPublicSymbol() throws {
        let folder = try TemporaryFolder()
        let shell = Shell(measuringIn: Repository.root)
        let build = try BuiltProgram.url().deletingLastPathComponent().path
        let result = try shell.run("sh scripts/documentation.sh '\(build)' '\(folder.path("out"))'")
        guard result.status != 69 else { return print("Skipped: \(result.output)") }
        #expect(result.status == 0, "\(result.output)")
        for module in ["Facts", "Query"] {
            let data = try Data(contentsOf: folder.url.appendingPathComponent("out/symbols/\(module).symbols.json"))
            let symbols = try JSONDecoder().decode(Graph.self, from: data).symbols
            #expect(symbols.count > 100)
            let bare = symbols.filter { $0.docComment == nil }.map { $0.pathComponents.joined(separator: ".") }
            #expect(bare == [], "\(module) has public symbols without a comment")
        }
    }

    @Test func theStepsOfTheArticleAreThoseThatAreCompiled() throws {
        let source = try Repository.text(of: "Tests/DocumentationTests/AskFromSwift.swift")
        let body = source.split(separator: "        // end\n")[0]
        let steps = body.components(separatedBy: "        // step\n").dropFirst().map { step in
            step.split(separator: "\n").map { $0.dropFirst(8) }.joined(separator: "\n")
        }
        let article = try Repository.text(of: "docs/OnRecord.docc/AskFromSwift.md")
        let shown = article.components(separatedBy: "```swift\n").dropFirst().map {
            $0.components(separatedBy: "\n```")[0]
        }
        #expect(steps.count > 5)
        #expect(Array(shown) == Array(steps))
    }

    @Test func theStepsOfTheArticleAnswer() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: Repository.url(of: "seeds"), to: folder.url.appendingPathComponent("seeds"))
        try #require(Shell(in: folder.url).run("onrecord import seeds/").status == 0)
        let lines = try AskFromSwift.lines(of: folder.path("onrecord.db"))
        #expect(lines.first == "die meisten anderen Länder")
        #expect(lines.contains { $0.hasPrefix("001_34c193b2938ffef1.txt, ") && $0.contains("Sicherheitsgarantien") })
        #expect(lines.compactMap(Int.init).allSatisfy { $0 > 0 })
        #expect(lines.compactMap(Int.init).count == 2)
        #expect(lines.contains { $0.hasPrefix("coverage ") })
    }
}
