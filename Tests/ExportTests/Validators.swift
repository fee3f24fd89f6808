import Foundation
import TestSupport

/// The formats' own validators, in Python; `make validators` installs them.
enum Validators {
    struct Result {
        /// Standard output and standard error.
        let output: String
        let status: Int32
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Validators")

    /// The Python that has them; ONRECORD_VALIDATORS names another one than that of `make validators`.
    static var python: URL? {
        let repository = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let path =
            ProcessInfo.processInfo.environment["ONRECORD_VALIDATORS"]
            ?? repository.appendingPathComponent(".build/validators/bin/python").path
        return FileManager.default.isExecutableFile(atPath: path) ? URL(fileURLWithPath: path) : nil
    }

    static var areInstalled: Bool { python != nil }
    static let advice = "the validators are not installed: make validators"

    /// Runs one of the scripts.
    static func run(_ script: String, _ arguments: String...) throws -> Result {
        let process = Process()
        process.executableURL = python
        process.arguments = [folder.appendingPathComponent(script).path] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"]
        let pipe = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Result(output: output, status: process.terminationStatus)
    }
}
