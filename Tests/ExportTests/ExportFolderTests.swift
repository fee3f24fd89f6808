import Foundation
import TestSupport
import Testing

@testable import Export

/// What becomes of the folder that an export is written into.
@Suite struct ExportFolderTests {
    private let fixture: FixtureArchive
    private let path: String

    init() throws {
        fixture = try FixtureArchive()
        path = fixture.folder.path("out")
    }

    private func export(_ formats: ExportFormat...) throws {
        _ = try Exporter(path: fixture.path).export(formats, to: path)
    }

    private var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() } }

    @Test func replacesAnEarlierExportAsAWhole() throws {
        try export(.csv, .ftm)
        try export(.jsonld)
        #expect(try names == ["annotations.jsonld", "onrecord-export.json"])
    }

    @Test func leavesWhatSomebodyPutBesideAnExport() throws {
        try export(.ftm)
        try fixture.folder.write("out/notes.txt", "mine")
        try export(.jsonld)
        #expect(try names == ["annotations.jsonld", "notes.txt", "onrecord-export.json"])
    }

    @Test func refusesAFolderWithOtherFiles() throws {
        try fixture.folder.write("out/notes.txt", "mine")
        #expect(throws: ExportError.folderNotEmpty(path: path)) { try export(.csv) }
        #expect(try names == ["notes.txt"])
    }

    @Test func takesAFolderWithHiddenFilesOnly() throws {
        try fixture.folder.write("out/.git/config", "")
        try export(.ftm)
        #expect(try names == [".git", "entities.ftm.json", "onrecord-export.json"])
    }

    @Test func refusesAFile() throws {
        try fixture.folder.write("out", "mine")
        #expect(throws: ExportError.notAFolder(path: path)) { try export(.csv) }
    }

    @Test func removesOnlyFilesThatAnExportWrites() throws {
        try export(.ftm)
        try fixture.folder.write("kept.csv", "mine")
        try fixture.folder.write(
            "out/onrecord-export.json", #"{"files": [{"name": "../kept.csv"}, {"name": "entities.ftm.json"}]}"#)
        try export(.jsonld)
        #expect(try names == ["annotations.jsonld", "onrecord-export.json"])
        #expect(FileManager.default.fileExists(atPath: fixture.folder.path("kept.csv")))
    }

    @Test func leavesAnEarlierExportWhereTheNextOneFails() throws {
        try export(.ftm)
        let before = try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent("entities.ftm.json"))
        let folder = try ExportFolder(path: path)
        let file = try folder.file("entities.ftm.json")
        try file.write("half a lin")
        folder.abandon()
        #expect(try names == ["entities.ftm.json", "onrecord-export.json"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent("entities.ftm.json")) == before)
    }

    @Test func clearsAwayWhatACrashLeft() throws {
        try fixture.folder.write("out/.onrecord-sources.csv", "id,ke")
        try export(.ftm)
        #expect(try names == ["entities.ftm.json", "onrecord-export.json"])
    }
}
