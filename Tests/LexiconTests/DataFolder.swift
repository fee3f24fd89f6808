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

    /// The line, counted from 1, whose first cell is the key; 0 where there is none.
    static func line(of key: String, in name: String) -> Int {
        let text = (try? bytes(of: name)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.firstIndex { $0.split(separator: "\t").first.map(String.init) == key }.map { $0 + 1 } ?? 0
    }

    static func bytes(of name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: url.appending(path: name)))
    }
}
