import Foundation

/// Which files of folders and archives are read.
struct FileChoice {
    private let globs: [String]

    /// Those that one of `globs` fits; without any, those with the ending of an article file.
    init(globs: [String]) {
        self.globs = globs
    }

    /// Whether a file is read; `path` is that below the folder, or within the archive. Hidden ones never are.
    func includes(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard !parts.contains(where: { $0.hasPrefix(".") }), let name = parts.last.map(String.init) else {
            return false
        }
        if globs.isEmpty {
            let folded = name.lowercased()
            return Self.endings.contains { folded.hasSuffix($0) && folded.utf8.count > $0.utf8.count }
        }
        return globs.contains { fnmatch($0, $0.contains("/") ? path : name, 0) == 0 }
    }

    private static let formats = [
        ".txt", ".jsonl", ".ndjson", ".json", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".csv", ".tsv",
    ]
    private static let endings = formats + formats.map { $0 + ".gz" } + [".zip"]
}
