import Facts
import Foundation
import Testing

@testable import Ingest

@Suite struct SourceLocationTests {
    private func location(
        _ file: String, isRecord: Bool = false, url: String? = nil, database: String = "/data/press/a.db"
    ) -> String {
        SourceLocation(databasePath: database).location(
            of: Article(id: "a1", text: "x", url: url), file: file, isRecord: isRecord)
    }

    @Test func namesFilesFromTheFolderOfTheStore() {
        #expect(location("/data/press/seeds/1.txt") == "seeds/1.txt")
        #expect(location("/data/press/./seeds//x/../1.txt") == "seeds/1.txt")
        #expect(location("/data/other/1.txt") == "/data/other/1.txt")
        #expect(location("/data/press2/1.txt") == "/data/press2/1.txt")
    }

    @Test func aRelativePathIsMeantFromTheWorkingDirectory() {
        let here = FileManager.default.currentDirectoryPath
        #expect(location("seeds/1.txt", database: "a.db") == "seeds/1.txt")
        #expect(location("./seeds/1.txt", database: here + "/a.db") == "seeds/1.txt")
        #expect(location("seeds/1.txt", database: here + "/seeds/a.db") == "1.txt")
    }

    @Test func aRecordHasItsIDBehindTheFileAndAURLStandsAlone() {
        #expect(location("/data/press/n.jsonl", isRecord: true) == "n.jsonl#a1")
        #expect(location("-", isRecord: true) == "-#a1")
        #expect(location("/data/press/n.jsonl", isRecord: true, url: "https://x/1") == "https://x/1")
        #expect(location("/data/press/n.jsonl", isRecord: true, url: "") == "n.jsonl#a1")
    }
}
