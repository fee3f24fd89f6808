import Foundation
import TestSupport
import Testing

/// The reference is what the program prints today, and leaves no command and no report out.
@Suite struct ReferenceTests {
    @Test func isWhatTheProgramPrints() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: Repository.url(of: "seeds"), to: folder.url.appendingPathComponent("seeds"))
        let shell = try Shell(in: folder.url)
        try #require(shell.run("onrecord import seeds/").status == 0)
        let text = try Reference(shell: shell).text()
        guard ProcessInfo.processInfo.environment["ONRECORD_RECORD_DOCS"] == nil else {
            return try Data(text.utf8).write(to: Repository.url(of: Reference.path))
        }
        let difference = OutputMask.difference(text, from: try Repository.text(of: Reference.path))
        #expect(difference == "", "\(Reference.path) is not up to date:\n\(difference)")
    }

    @Test func everyCommandHasAnExample() throws {
        let entries = try Repository.text(of: Reference.path).split(separator: "\n### onrecord ").dropFirst()
        #expect(entries.count > 10)
        for entry in entries {
            let name = entry.prefix { $0 != "\n" }
            #expect(entry.contains("\nEXAMPLES\n  onrecord "), "onrecord help \(name) has no example")
        }
    }
}
