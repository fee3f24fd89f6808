import Foundation

/// An input of a command.
struct InputFile: Sendable, Hashable {
    /// As given, or below the folder as given; behind `#` the path within an archive; `-` for standard input.
    let path: String
    /// The last part of the path.
    let name: String

    /// The path that stands for standard input.
    static let standardInput = "-"

    init(path: String) {
        self.path = path
        name = Self.lastPart(of: path)
    }

    private init(path: String, name: String) {
        self.path = path
        self.name = name
    }

    var isStandardInput: Bool { path == Self.standardInput }

    /// Bytes; 0 where they cannot be told.
    var size: Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// A file in this one, which is an archive.
    func member(_ inner: String) -> InputFile { InputFile(path: path + "#" + inner, name: Self.lastPart(of: inner)) }

    private static func lastPart(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Whether `path` is a file with a beginning and an end, and no pipe or device.
    private static func isRegular(_ path: String) -> Bool {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let type = try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
        return type == .typeRegular
    }

    /// The files that `path` stands for, or what is wrong with it.
    ///
    /// A folder stands for the files below it that are chosen, sorted by path; links to folders are not followed.
    static func files(at path: String, _ choice: FileChoice) -> Result<[InputFile], InputProblem> {
        if path == standardInput { return .success([InputFile(path: path)]) }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return .failure(InputProblem(location: path, fault: .missing))
        }
        guard isFolder.boolValue else {
            guard isRegular(path) else { return .failure(InputProblem(location: path, fault: .notAFile)) }
            return .success([InputFile(path: path)])
        }
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let names = FileManager.default.enumerator(atPath: target) else {
            return .failure(InputProblem(location: path, fault: .unreadable("the folder cannot be listed")))
        }
        let folder = path.hasSuffix("/") ? path : path + "/"
        let files = names.compactMap { $0 as? String }.filter(choice.includes).sorted().map { name in
            InputFile(path: folder + name)
        }.filter { isRegular($0.path) }
        return files.isEmpty ? .failure(InputProblem(location: path, fault: .noArticles)) : .success(files)
    }
}
