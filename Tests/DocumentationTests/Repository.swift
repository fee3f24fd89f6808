import Foundation

/// The checkout that the tests were built from.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func url(of path: String) -> URL { root.appendingPathComponent(path) }

    static func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: url(of: path)), as: UTF8.self)
    }

    /// Names of the files and folders in `folder` that end in `suffix`, sorted; hidden ones are left out.
    static func files(in folder: String, suffix: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url(of: folder).path)
            .filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted()
    }
}
