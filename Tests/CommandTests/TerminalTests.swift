import Foundation
import TestSupport
import Testing

/// What the program does where a person sits before it.
@Suite struct TerminalTests {
    private func process(_ arguments: [String], in folder: URL) throws -> Process {
        let process = Process()
        process.executableURL = try BuiltProgram.url()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        return process
    }

    @Test(arguments: [UInt16(60), 140])
    func behindAPipeTheTableIsAsWideAsTheTerminalOfTheMessages(_ columns: UInt16) throws {
        let fixture = try FixtureArchive()
        let terminal = try Terminal(columns: columns)
        let process = try process(["report", "statements", "--db", "fixture.db"], in: fixture.folder.url)
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = terminal.handle
        try process.run()
        let shown = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let widest = shown.split(separator: "\n").map(\.count).max() ?? 0
        #expect(widest <= columns && widest > columns / 2, "\(shown)")
    }

    @Test(arguments: [["extract"], ["import", "-"]])
    func saysThatItReadsWhatIsTyped(_ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let terminal = try Terminal(columns: 80)
        let process = try process(arguments, in: folder.url)
        let messages = Pipe()
        process.standardInput = terminal.handle
        process.standardOutput = FileHandle.nullDevice
        process.standardError = messages
        try process.run()
        terminal.type("{\"id\": \"a\", \"text\": \"Ein Satz.\"}\n\u{4}")
        let shown = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(shown == "Reading from standard input; Ctrl-D ends it.\n")
        #expect(process.terminationStatus == 0)
    }
}
