import Foundation
import GRDB
import TestSupport
import Testing

@testable import Export

/// What stands in the files.
@Suite struct ExporterTests {
    @Test func givesTheSameBytesEveryTime() throws {
        #expect(try ExportedFolder().contents == ExportedFolder().contents)
    }

    @Test func hasAFileForEveryTableAndOverview() throws {
        let names = try ExportedFolder(of: [.csv, .ndjson]).contents.keys
        let fixture = try FixtureArchive()
        let queue = try DatabaseQueue(path: fixture.path)
        let tables = try queue.read {
            try String.fetchAll(
                $0,
                sql: """
                    SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                        AND (type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'
                            OR type = 'view' AND name LIKE '%_overview')
                    """)
        }
        #expect(tables.count > 40)
        let wanted = tables.flatMap { ["\($0).csv", "\($0).ndjson"] } + ["datapackage.json", "onrecord-export.json"]
        #expect(Set(names) == Set(wanted))
    }

    @Test func quotesCellsAsRFC4180() throws {
        let text = try ExportedFolder(of: [.csv]).text("sources.csv")
        #expect(text.hasPrefix("id,key,name,"))
        #expect(text.contains("\r\n1,"))
        #expect(text.contains("\"Portugal macht seine Teilnahme"))
    }

    @Test func writesNothingForNull() throws {
        #expect(try ExportedFolder(of: [.csv]).text("person_names.csv").contains(",,0\r\n") == false)
        #expect(try ExportedFolder(of: [.ndjson]).text("sources.ndjson").contains("\"superseded_in\":null"))
    }

    @Test func leavesOutOlderVersionsWhereFindingsAreExported() throws {
        let fixture = try FixtureArchive()
        let queue = try DatabaseQueue(path: fixture.path)
        try queue.write {
            try $0.execute(sql: "UPDATE sources SET superseded_in = 1, superseded_by = 2 WHERE id = 1")
        }
        try queue.close()
        let path = fixture.folder.path("out")
        let exported = try Exporter(path: fixture.path).export(ExportFormat.allCases, to: path)
        let ids = try DatabaseQueue(path: fixture.path).read {
            try String.fetchOne($0, sql: "SELECT key FROM sources WHERE id = 1")
        }
        let old = try #require(ids)
        for name in ["annotations.jsonld", "claims.jsonld", "entities.ftm.json"] {
            let text = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
            #expect(!text.contains(old), "\(name)")
        }
        #expect(exported.map(\.format) == ExportFormat.allCases)
        let sources = try String(contentsOfFile: path + "/sources.ndjson", encoding: .utf8)
        #expect(sources.contains(old))
    }

    @Test func saysNothingOfRatingsLicencesAndTheDay() throws {
        let exported = try ExportedFolder()
        #expect(try !exported.text("claims.jsonld").contains("reviewRating"))
        let package = try exported.text("datapackage.json")
        #expect(!package.contains("\"licenses\"") && !package.contains("\"created\""))
    }

    @Test func tellsRowsOfTheSameWordsApart() throws {
        let lines = try ExportedFolder(ofSeeds: [.ftm]).text("entities.ftm.json").split(separator: "\n")
        let ids = lines.compactMap { $0.firstMatch(of: /"id":"([^"]+)"/)?.output.1 }
        #expect(ids.count == lines.count)
        #expect(Set(ids).count == ids.count)
    }
}
