import Foundation
import TestSupport

/// Runs commands as a reader types them.
struct Shell {
    struct Result {
        /// Standard output and standard error as a terminal shows them, without line breaks at the end.
        let output: String
        let status: Int32
    }

    let folder: URL
    let environment: [String: String]

    /// A shell in `folder` that finds the program that the tests were built with, on a terminal of 100 columns.
    init(in folder: URL) throws {
        self.folder = folder
        let programs = try BuiltProgram.url().deletingLastPathComponent().path
        environment = [
            "PATH": "\(programs):/usr/local/bin:/opt/homebrew/bin:/usr/bin:/bin", "HOME": folder.path,
            "COLUMNS": "100", "LANG": "C.UTF-8", "TZ": "UTC",
        ].merging(BuiltProgram.sanitizerOptions) { $1 }
    }

    /// A shell in the repository for measurements: make does not build, the optimised program is there already.
    init(measuringIn folder: URL) {
        self.folder = folder
        environment = ProcessInfo.processInfo.environment.merging(["SWIFT": "true", "LANG": "C.UTF-8"]) { $1 }
    }

    func run(_ script: String) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = folder
        process.environment = environment
        let pipe = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        var output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        while output.last == "\n" { output.removeLast() }
        return Result(output: output, status: process.terminationStatus)
    }

    /// Whether there is a command of that name.
    func has(_ command: String) -> Bool { (try? run("command -v \(command)").status) == 0 }
}
