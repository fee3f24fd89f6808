import Foundation

/// Names files independently of the working directory.
struct SourceLocation {
    private let folder: [String]

    /// For a store at `databasePath`.
    init(databasePath: String) {
        folder = Self.parts(of: URL(fileURLWithPath: databasePath).deletingLastPathComponent().path)
    }

    /// The location of an article that was read from `path`, or from a record of it: URLs stay, a file below the
    /// store's folder is named from there, any other by its absolute path.
    func normalized(_ location: String, path: String) -> String {
        guard location.hasPrefix(path) else { return location }
        let record = location.dropFirst(path.count)
        guard path != "-" else { return location }
        let parts = Self.parts(of: URL(fileURLWithPath: path).path)
        let isBelow = parts.count > folder.count && parts.starts(with: folder)
        let name = isBelow ? parts.dropFirst(folder.count).joined(separator: "/") : "/" + parts.joined(separator: "/")
        return name + record
    }

    private static func parts(of path: String) -> [String] {
        URL(fileURLWithPath: path).standardizedFileURL.path.split(separator: "/").map(String.init)
    }
}
