import Foundation
import TestSupport

/// A file that is written anew for each run, for what reads files by their path.
struct InputOnDisk: Sendable {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The path of a file with that name and these bytes.
    func path(_ name: String, _ bytes: some Collection<UInt8>) throws -> String {
        let url = folder.url.appendingPathComponent(name)
        try Data(bytes).write(to: url)
        return url.path
    }
}
