import Foundation

/// The lexicon's data files as they lie in the repository.
enum DataFolder {
    static let url = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/Lexicon/Data").standardized

    /// Names below the data folder, as `de/verbs.tsv`, sorted.
    static var names: [String] {
        let files = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
            .map { $0.pathComponents.suffix(2).joined(separator: "/") }.sorted()
    }

    static func bytes(of name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: url.appending(path: name)))
    }
}
