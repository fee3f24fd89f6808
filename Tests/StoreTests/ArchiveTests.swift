import Facts
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite struct ArchiveTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open(_ path: String) throws -> Archive {
        try Archive(path: path, identity: NamesAlone(), busyTimeout: 0.05)
    }

    private func makeDatabase(_ name: String, _ sql: String) throws -> String {
        let path = folder.path(name)
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
        return path
    }

    @Test func makesANewFileAndOpensItAgain() throws {
        let path = folder.path("new.db")
        try open(path).close()
        let again = try open(path)
        #expect(try again.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sources") } == 0)
    }

    @Test func closingLeavesTheOneFile() throws {
        let path = folder.path("one.db")
        let archive = try open(path)
        _ = try archive.beginRun(at: "2025-05-01T00:00:00Z", extractorVersion: "1")
        try archive.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["one.db"])
        let copy = folder.path("copy.db")
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        #expect(
            try ArchiveReader(path: copy).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM import_runs") } == 1)
    }

    @Test func fillsAnEmptyFileAndABlankDatabase() throws {
        let empty = folder.path("empty.db")
        _ = FileManager.default.createFile(atPath: empty, contents: Data())
        _ = try open(empty)
        let blank = try makeDatabase("blank.db", "CREATE TABLE t (a); DROP TABLE t;")
        _ = try open(blank)
    }

    @Test func refusesTheEmptyNameAndTakesEveryOtherForAFile() throws {
        #expect(throws: StoreError.cannotOpen(path: "")) { try open("") }
        #expect(throws: StoreError.cannotOpen(path: "")) { try ArchiveReader(path: "") }
        #expect(throws: StoreError.missing(path: ":memory:")) { try ArchiveReader(path: ":memory:") }
    }

    @Test func refusesAFileThatIsNoDatabaseAndLeavesItAlone() throws {
        let path = folder.path("notes.txt")
        let text = String(repeating: "These are notes and no database. ", count: 200)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: StoreError.notADatabase(path: path)) { try open(path) }
        #expect(throws: StoreError.notADatabase(path: path)) { try ArchiveReader(path: path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test func refusesAShortFileThatIsNoDatabase() throws {
        let path = folder.path("short.txt")
        try "hello".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: StoreError.notADatabase(path: path)) { try open(path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "hello")
    }

    @Test func refusesTheDatabaseOfAnotherApplication() throws {
        let unmarked = try makeDatabase("unmarked.db", "CREATE TABLE t (a)")
        #expect(throws: StoreError.otherApplication(path: unmarked, applicationID: 0)) { try open(unmarked) }
        let marked = try makeDatabase("marked.db", "PRAGMA application_id = 77; CREATE TABLE t (a)")
        #expect(throws: StoreError.otherApplication(path: marked, applicationID: 77)) { try open(marked) }
        #expect(throws: StoreError.otherApplication(path: marked, applicationID: 77)) {
            try ArchiveReader(path: marked)
        }
    }

    @Test func refusesANewerVersion() throws {
        let path = folder.path("newer.db")
        try open(path).close()
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        try queue.close()
        let expected = StoreError.otherVersion(path: path, found: 99, supported: Schema.version)
        #expect(throws: expected) { try open(path) }
        #expect(throws: expected) { try ArchiveReader(path: path) }
    }

    @Test func refusesAReadOnlyFile() throws {
        let path = folder.path("readonly.db")
        try open(path).close()
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
        #expect(throws: StoreError.readOnly(path: path)) { try open(path) }
        #expect(try ArchiveReader(path: path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sources") } == 0)
    }

    @Test func refusesALockedDatabaseAfterWaiting() throws {
        let path = folder.path("locked.db")
        try open(path).close()
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN EXCLUSIVE")
            #expect(throws: StoreError.locked(path: path)) { try open(path) }
            #expect(throws: StoreError.locked(path: path)) { try ArchiveReader(path: path, busyTimeout: 0.05) }
            try db.execute(sql: "ROLLBACK")
        }
        _ = try open(path)
    }

    @Test func aWriteInToALockedDatabaseIsToldAsSuch() throws {
        let path = folder.path("busy.db")
        let archive = try open(path)
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: StoreError.locked(path: path)) {
                try archive.beginRun(at: "2025-05-01T00:00:00Z", extractorVersion: "1")
            }
            try db.execute(sql: "ROLLBACK")
        }
    }

    @Test func namesWhatIsMissing() throws {
        let nowhere = folder.path("no/such/folder/a.db")
        #expect(throws: StoreError.cannotCreate(path: nowhere)) { try open(nowhere) }
        #expect(throws: StoreError.cannotOpen(path: folder.url.path)) { try open(folder.url.path) }
        let absent = folder.path("absent.db")
        #expect(throws: StoreError.missing(path: absent)) { try ArchiveReader(path: absent) }
        #expect(!FileManager.default.fileExists(atPath: absent))
    }

    @Test func aReaderCannotWrite() throws {
        let path = folder.path("read.db")
        try open(path).close()
        let reader = try ArchiveReader(path: path)
        #expect(throws: StoreError.readOnly(path: path)) {
            try reader.read { try $0.execute(sql: "DELETE FROM sources") }
        }
    }

    @Test func readsWhileAnImportIsOpen() throws {
        let path = folder.path("both.db")
        let archive = try open(path)
        let reader = try ArchiveReader(path: path, busyTimeout: 0.05)
        _ = try archive.beginRun(at: "2025-05-01T00:00:00Z", extractorVersion: "1")
        #expect(try reader.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM import_runs") } == 1)
        try archive.close()
        // The reader still has the file open; the file alone is whole all the same.
        let copy = folder.path("copy.db")
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        #expect(
            try ArchiveReader(path: copy).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM import_runs") } == 1)
        #expect(try reader.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM import_runs") } == 1)
    }

    @Test func aTruncatedStoreIsToldAsDamaged() throws {
        let path = folder.path("cut.db")
        try open(path).close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: path))
        do {
            _ = try open(path)
            Issue.record("a truncated store was opened")
        } catch StoreError.damaged(let named, _) {
            #expect(named == path)
        }
    }

    @Test func referenceDataIsSeededOnceAndRenamed() throws {
        let archive = try open(folder.path("seeded.db"))
        try archive.seed(Fixture.reference)
        let before = try archive.read { $0.totalChangesCount }
        try archive.seed(Fixture.reference)
        #expect(try archive.read { $0.totalChangesCount } == before)
        var renamed = Fixture.reference
        renamed.states[0].name = "Republic of Chile"
        try archive.seed(renamed)
        let names = try archive.read { try String.fetchAll($0, sql: "SELECT name FROM states ORDER BY code") }
        #expect(names == ["Republic of Chile", "Norway", "Peru"])
    }
}
