import Foundation
import TestSupport
import Testing

/// What comes through a pipe is worked on as it comes, however long the next record takes.
@Suite struct StreamTests {
    private static let record =
        #"{"id":"a","text":"Norwegen hilft Chile, sagte Ministerin Anna Berg am Montag."}"# + "\n"

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func start(_ arguments: [String], _ input: Pipe, _ output: Pipe) throws -> Process {
        let process = Process()
        process.executableURL = try BuiltProgram.url()
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardInput = input
        process.standardOutput = output
        process.standardError = Pipe()
        try process.run()
        return process
    }

    @Test func aRecordIsAnsweredBeforeTheNextOneComes() throws {
        let (input, output) = (Pipe(), Pipe())
        let process = try start(["extract", "-"], input, output)
        try input.fileHandleForWriting.write(contentsOf: Data(Self.record.utf8))
        let answered = DispatchSemaphore(value: 0)
        let reading = output.fileHandleForReading
        DispatchQueue.global().async {
            if reading.availableData.contains(UInt8(ascii: "\n")) { answered.signal() }
        }
        let result = answered.wait(timeout: .now() + 60)
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(result == .success)
        #expect(process.terminationStatus == 0)
    }

    @Test func anArticleIsStoredBeforeTheNextOneComes() throws {
        let input = Pipe()
        let process = try start(["import", "-", "--db", "a.db"], input, Pipe())
        try input.fileHandleForWriting.write(contentsOf: Data(Self.record.utf8))
        var stored = 0
        let deadline = Date() + 60
        while stored == 0, Date() < deadline {
            Thread.sleep(forTimeInterval: 0.05)
            let count = try? Program(folder: URL(fileURLWithPath: folder.path)).run(
                "sql", "SELECT count(*) AS count FROM sources", "--db", "a.db", "--format", "tsv")
            stored = count?.output.split(separator: "\n").last.flatMap { Int($0) } ?? 0
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(stored == 1)
        #expect(process.terminationStatus == 0)
    }
}
