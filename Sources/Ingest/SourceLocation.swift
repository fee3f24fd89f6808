import Facts
import Foundation

/// Names articles by where they came from, independently of the working directory.
struct SourceLocation {
    private let folder: [String]

    /// For a store at `databasePath`.
    init(databasePath: String) {
        folder = Self.parts(of: URL(fileURLWithPath: databasePath).deletingLastPathComponent().path)
    }

    /// The item of a newswire that the article is a version of, else the article's URL, else its file, with the id
    /// behind it where the file holds records.
    ///
    /// A file below the store's folder is named from there, any other by its absolute path.
    func location(of article: Article, file: String, isRecord: Bool) -> String {
        if let wire = article.wire { return wire.guid }
        if let url = article.url, !url.isEmpty { return url }
        return isRecord ? "\(name(of: file))#\(article.id)" : name(of: file)
    }

    private func name(of file: String) -> String {
        guard file != "-" else { return file }
        let parts = Self.parts(of: URL(fileURLWithPath: file).path)
        let isBelow = parts.count > folder.count && parts.starts(with: folder)
        return isBelow ? parts.dropFirst(folder.count).joined(separator: "/") : "/" + parts.joined(separator: "/")
    }

    private static func parts(of path: String) -> [String] {
        URL(fileURLWithPath: path).standardizedFileURL.path.split(separator: "/").map(String.init)
    }
}
