import ArgumentParser
import Facts
import Foundation
import Query

/// Which archive a command works on.
struct DatabaseOption: ParsableArguments {
    @Option(
        name: .customLong("db"), help: "The archive (default: $ONRECORD_DB, else onrecord.db).",
        completion: .file())
    var given: String?

    func validate() throws {
        guard given?.isEmpty == true else { return }
        throw ValidationError("--db has no file name. Give one: --db onrecord.db")
    }

    /// The file's path.
    var path: String { Self.path(given: given, ProcessInfo.processInfo.environment) }

    /// The file's path, where `given` is what the command line says.
    static func path(given: String?, _ environment: [String: String]) -> String {
        given ?? environment["ONRECORD_DB"].flatMap { $0.isEmpty ? nil : $0 } ?? "onrecord.db"
    }

    /// The archive, opened for reading once and until the program ends: that is done sooner than SQLite gives back its
    /// memory.
    func open() throws -> ReadOnlyArchive {
        let path = path
        return try Self.opened.withLock { opened in
            if let opened, opened.path == path { return opened.archive }
            let archive = try ReadOnlyArchive(path: path)
            opened = (path, archive)
            return archive
        }
    }

    private static let opened = Locked<(path: String, archive: ReadOnlyArchive)?>(nil)
}
