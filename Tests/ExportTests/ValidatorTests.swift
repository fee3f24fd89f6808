import Foundation
import Testing

/// Every format, as its own validator reads it.
@Suite(.enabled(if: Validators.areInstalled, Comment(rawValue: Validators.advice)))
struct ValidatorTests {
    static let scripts = ["data_package.py", "web_annotations.py", "claims.py", "money_entities.py"]

    private func expect(_ script: String, takes exported: ExportedFolder) throws {
        let context = Validators.folder.appendingPathComponent("web_annotation_context.json").path
        let result = try Validators.run(script, exported.path, context)
        #expect(result.status == 0, "\(script):\n\(result.output)")
    }

    @Test(arguments: scripts)
    func takesAnExportOfTheSeeds(_ script: String) throws {
        try expect(script, takes: ExportedFolder(ofSeeds: [.csv, .ndjson, .jsonld, .claimreview, .ftm]))
    }

    @Test(arguments: scripts)
    func takesAnExportOfFindingsOfEveryKind(_ script: String) throws {
        try expect(script, takes: ExportedFolder())
    }
}
