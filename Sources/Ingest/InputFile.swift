import Foundation

/// An input of a command: a file that holds one article, or a stream of records.
struct InputFile: Sendable, Hashable {
    enum Format: Sendable, Hashable {
        /// The file is one article.
        case text
        /// Each line is one article as JSON.
        case records
    }

    /// As given, or below the folder as given; `-` for standard input.
    let path: String
    let format: Format

    /// Standard input, which holds records.
    static let standardInput = InputFile(path: "-", format: .records)

    /// The last part of the path.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// A file that was named: its format goes by its ending.
    init(naming path: String) {
        let ending = path.suffix(from: path.lastIndex(of: ".") ?? path.endIndex).lowercased()
        self.init(path: path, format: Self.recordEndings.contains(ending) ? .records : .text)
    }

    private init(path: String, format: Format) {
        self.path = path
        self.format = format
    }

    /// Whether `path` is a file with a beginning and an end, and no pipe or device.
    private static func isRegular(_ path: String) -> Bool {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let type = try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
        return type == .typeRegular
    }

    /// The files that `path` stands for, or what is wrong with it.
    ///
    /// A folder stands for the article files below it, sorted by path; hidden ones and other endings are left out.
    static func files(at path: String) -> Result<[InputFile], InputProblem> {
        if path == "-" { return .success([.standardInput]) }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return .failure(InputProblem(location: path, fault: .missing))
        }
        guard isFolder.boolValue else {
            guard isRegular(path) else { return .failure(InputProblem(location: path, fault: .notAFile)) }
            return .success([InputFile(naming: path)])
        }
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let names = FileManager.default.enumerator(atPath: target) else {
            return .failure(InputProblem(location: path, fault: .unreadable("the folder cannot be listed")))
        }
        let folder = path.hasSuffix("/") ? path : path + "/"
        let files = names.compactMap { $0 as? String }.filter(isArticleFile).sorted().map { name in
            InputFile(naming: folder + name)
        }.filter { isRegular($0.path) }
        return files.isEmpty ? .failure(InputProblem(location: path, fault: .noArticles)) : .success(files)
    }

    private static func isArticleFile(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        guard !parts.contains(where: { $0.hasPrefix(".") }), let file = parts.last?.lowercased() else { return false }
        return folderEndings.contains { file.hasSuffix($0) && file.utf8.count > $0.utf8.count }
    }

    private static let recordEndings: Set<String> = [".jsonl", ".ndjson", ".json"]
    private static let folderEndings = [".txt", ".jsonl", ".ndjson"]
}
