import Foundation
import Synchronization

/// A folder that is gone when the value is, or the tests are: a value that several tests share is never let go.
package final class TemporaryFolder: Sendable {
    package let url: URL

    private static let left = Mutex<Set<URL>>([])
    private static let sweeping: Void = {
        _ = atexit { for url in TemporaryFolder.left.withLock(\.self) { try? FileManager.default.removeItem(at: url) } }
    }()

    package init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("onrecord-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        Self.sweeping
        _ = Self.left.withLock { $0.insert(url) }
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
        _ = Self.left.withLock { $0.remove(url) }
    }

    package var path: String { url.path }

    package func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// Writes a file, with the folders that it needs; gives its path.
    @discardableResult
    package func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }

    @discardableResult
    package func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }
}
