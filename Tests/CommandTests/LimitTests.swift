import Foundation
import TestSupport
import Testing

/// Imports on machines that give less than is asked for.
@Suite struct LimitTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for number in 0..<8 {
            try folder.write(
                "in/\(number).txt", "Norwegen will \(number + 2) Panzer liefern, sagte Minister Jan Bauer am Montag.")
        }
    }

    /// Runs words of the shell in which $0 is the program.
    private func run(_ words: String) throws -> (status: Int32, messages: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", words, try BuiltProgram.url().path]
        process.currentDirectoryURL = folder.url
        process.standardOutput = FileHandle.nullDevice
        let messages = Pipe()
        process.standardError = messages
        try process.run()
        let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    @Test func aFileThatMayNotGrowIsToldAndNothingIsLost() throws {
        let whole = try run("exec \"$0\" import in/ --db whole.db")
        #expect(whole.status == 0)
        let size = try Data(contentsOf: URL(fileURLWithPath: folder.path("whole.db"))).count
        // ulimit counts blocks of 512 bytes; the tables alone take most of the file.
        let limited = try run("ulimit -f \((size - 30_000) / 512); exec \"$0\" import in/ --db a.db")
        #expect(limited.status == 74)
        #expect(limited.messages.contains("a.db could not be written any further."))
        #expect(limited.messages.contains("give the same command again"))
        let program = Program(folder: folder.url)
        #expect(try program.run("check", "--db", "a.db").status == 0)
        #expect(try program.run("import", "in/", "--db", "a.db").status == 0)
        #expect(try program.run("check", "--db", "a.db").messages == program.run("check", "--db", "whole.db").messages)
    }

    @Test func twoImportersOfOneArchiveShareTheWork() throws {
        let both = try run(
            """
            "$0" import in/ --db a.db & other=$!
            "$0" import in/ --db a.db; status=$?
            wait $other && exit $status
            """)
        #expect(both.status == 0)
        let program = Program(folder: folder.url)
        #expect(try program.run("import", "in/", "--db", "a.db").output.hasSuffix(" 0 rejected\n"))
        let check = try program.run("check", "--db", "a.db")
        #expect(check.status == 0)
        #expect(check.messages.hasPrefix("8 sources"))
    }
}
