import Foundation

/// The program that was built with the tests.
package enum BuiltProgram {
    /// There is no program beside the tests.
    package struct Missing: Error {}

    /// The variables that tell a sanitizer what not to count, for programs whose other variables the tests choose.
    package static let sanitizerOptions = ProcessInfo.processInfo.environment.filter {
        ["LSAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
    }

    /// Its file, which lies beside the test bundle.
    ///
    /// - Throws: `Missing`.
    package static func url() throws -> URL {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let folders = [bundle, Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent()]
        let files = folders.map { $0.appendingPathComponent("onrecord") }
        guard let found = files.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            throw Missing()
        }
        return found
    }
}
