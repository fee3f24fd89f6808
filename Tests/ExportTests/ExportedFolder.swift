import Export
import Foundation
import TestSupport

/// A folder with an export of the fixture archive, or of the seed articles.
struct ExportedFolder {
    /// The archive lies beside the export.
    private let holder: TemporaryFolder
    let path: String

    init(of formats: [ExportFormat] = ExportFormat.allCases) throws {
        let fixture = try FixtureArchive()
        holder = fixture.folder
        path = holder.path("out")
        _ = try Exporter(path: fixture.path).export(formats, to: path)
    }

    /// Of the articles in `seeds/`, as the program imports and exports them.
    init(ofSeeds formats: [ExportFormat]) throws {
        holder = try TemporaryFolder()
        path = holder.path("out")
        try SeedArchive.data.get().write(to: URL(fileURLWithPath: holder.path("seeds.db")))
        _ = try Exporter(path: holder.path("seeds.db")).export(formats, to: path)
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(name)), as: UTF8.self)
    }

    /// Every file's bytes by its name.
    var contents: [String: Data] {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: path)
            return try Dictionary(
                uniqueKeysWithValues: names.map {
                    ($0, try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent($0)))
                })
        }
    }
}

/// The archive of the seed articles, made once.
enum SeedArchive {
    static let data = Result { try made() }

    private static func made() throws -> Data {
        let folder = try TemporaryFolder()
        let seeds = Validators.folder.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("seeds")
        let process = Process()
        process.executableURL = try BuiltProgram.url()
        process.arguments = ["import", seeds.path, "--db", folder.path("seeds.db")]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try Data(contentsOf: URL(fileURLWithPath: folder.path("seeds.db")))
    }
}
