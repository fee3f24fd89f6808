import Foundation
import TestSupport

/// The built program, run as a user runs it.
struct Program {
    struct Result {
        let output: String
        let messages: String
        let status: Int32

        /// Everything that a user sees, for snapshots.
        var transcript: String {
            var text = output
            if !messages.isEmpty { text += "--- messages\n" + messages }
            if status != 0 { text += "--- status \(status)\n" }
            return text
        }
    }

    /// Variables besides a plain English terminal of 100 columns.
    var environment: [String: String] = [:]
    var folder: URL?

    func run(_ arguments: String..., input: String = "") throws -> Result {
        try run(arguments, input: Data(input.utf8))
    }

    /// Runs the program; both pipes are drained while it runs, so that long outputs do not block it.
    func run(_ arguments: [String], input: Data = Data()) throws -> Result {
        let process = Process()
        process.executableURL = try BuiltProgram.url()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let plain = ["COLUMNS": "100", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        process.environment = BuiltProgram.sanitizerOptions.merging(plain) { $1 }.merging(environment) { $1 }
        let (input, inputPipe, outputPipe, messagePipe) = (input, Pipe(), Pipe(), Pipe())
        process.standardInput = inputPipe
        process.standardOutput = outputPipe
        process.standardError = messagePipe
        try process.run()
        let drained = DispatchGroup()
        let (output, messages) = (Drain(), Drain())
        for (pipe, drain) in [(outputPipe, output), (messagePipe, messages)] {
            DispatchQueue.global().async(group: drained) {
                drain.data = pipe.fileHandleForReading.readDataToEndOfFile()
            }
        }
        try? inputPipe.fileHandleForWriting.write(contentsOf: input)
        try? inputPipe.fileHandleForWriting.close()
        drained.wait()
        process.waitUntilExit()
        return Result(
            output: String(decoding: output.data, as: UTF8.self),
            messages: String(decoding: messages.data, as: UTF8.self), status: process.terminationStatus)
    }

    /// What one pipe gave; written by one queue and read after it is done.
    private final class Drain: @unchecked Sendable {
        var data = Data()
    }
}
