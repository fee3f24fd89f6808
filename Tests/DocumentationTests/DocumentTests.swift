import Foundation
import TestSupport
import Testing

/// Every command that a document shows does what the document says.
///
/// ONRECORD_RECORD_DOCS=1 writes the outputs into the documents; ONRECORD_RECORD_DOCS=all also runs the measurements,
/// with the optimised program that `make release` built.
@Suite struct DocumentTests {
    private static let recording = ProcessInfo.processInfo.environment["ONRECORD_RECORD_DOCS"]

    /// A folder as a reader has it after cloning.
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["seeds", "docs", "schema.sql"] {
            try FileManager.default.copyItem(
                at: Repository.url(of: name), to: folder.url.appendingPathComponent(name))
        }
        return folder
    }

    @Test(arguments: try Document.paths)
    func showsWhatItsCommandsPrint(_ path: String) throws {
        var document = try Document(path)
        let folder = try folder()
        let shell = try Shell(in: folder.url)
        let hasSQLite = shell.has("sqlite3")
        var recorded: [(block: CommandBlock, output: String)] = []
        for block in document.commands where block.kind == .run {
            // Its commands are the reader's own; where there are none, the others are tested still.
            if block.script.contains("sqlite3 "), !hasSQLite { continue }
            let result = try shell.run(block.script)
            #expect(result.status == 0, "\(path):\(block.line) ends with \(result.status):\n\(result.output)")
            guard let shown = block.output, result.status == 0 else { continue }
            if Self.recording != nil {
                recorded.append((block, result.output))
            } else {
                let difference = OutputMask.difference(result.output, from: shown)
                #expect(difference == "", "\(path):\(block.line) prints otherwise:\n\(difference)")
            }
        }
        // `ReferenceTests` writes that one whole.
        if Self.recording != nil, path != Reference.path { try document.record(recorded + measured(document)) }
    }

    /// The measurements of `document` where they are asked for.
    private func measured(_ document: Document) throws -> [(block: CommandBlock, output: String)] {
        guard Self.recording == "all" else { return [] }
        let shell = Shell(measuringIn: Repository.root)
        return try document.commands.filter { $0.kind == .measured }.map { block in
            let result = try shell.run(block.script)
            try #require(result.status == 0, "\(document.path):\(block.line):\n\(result.output)")
            try #require(!result.output.contains("skipped"), "\(document.path):\(block.line):\n\(result.output)")
            return (block, result.output)
        }
    }

    @Test(.enabled(if: recording == nil), arguments: try Document.paths)
    func measuresWithADate(_ path: String) throws {
        let document = try Document(path)
        for block in document.commands where block.kind == .measured {
            #expect(block.output?.isEmpty == false, "\(path):\(block.line) shows no output")
            #expect(document.text.contains(/[Mm]easured on \d{4}-\d{2}-\d{2}/), "\(path) says not when")
        }
    }

    @Test(arguments: try Document.paths)
    func namesMakeTargetsThatAreThere(_ path: String) throws {
        let targets = try Repository.text(of: "Makefile").matches(of: /(?m)^([a-z-]+):/).map { String($0.1) }
        for block in try Document(path).commands {
            for match in block.script.matches(of: /(?m)^make +([a-z-]+)/) {
                #expect(targets.contains(String(match.1)), "\(path):\(block.line): make \(match.1)")
            }
        }
    }

    @Test(arguments: try Document.paths)
    func linksToFilesThatAreThere(_ path: String) throws {
        let place = Repository.url(of: path).deletingLastPathComponent()
        for match in try Document(path).text.matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/) {
            let target = place.appendingPathComponent(String(match.1)).path
            #expect(FileManager.default.fileExists(atPath: target), "\(path) links to \(match.1)")
        }
    }
}
