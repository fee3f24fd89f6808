import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

@Suite struct JournalModeTests {
    private static let mounts = """
        /dev/vda / ext4 rw 0 0
        server:/export /srv/press nfs4 rw 0 0
        /dev/vdb /srv/press/local ext4 rw 0 0
        user@host: /media/my\\040drive fuse.sshfs rw 0 0
        tmpfs /tmp tmpfs rw 0 0

        """

    @Test(arguments: [
        ("/srv/press/a.db", true), ("/srv/press", true), ("/srv/press/local/a.db", false),
        ("/srv/pressing/a.db", false),
        ("/media/my drive/a.db", true), ("/home/a.db", false), ("/tmp/a.db", false),
    ])
    func onlyWhatLiesOnAnotherMachineIsRemote(_ path: String, _ isRemote: Bool) {
        #expect(JournalMode.isRemote(path, mounts: Self.mounts) == isRemote)
    }

    @Test func aNamedModeIsTaken() {
        #expect(JournalMode.log.settled(for: "/srv/press/a.db") == .log)
        #expect(JournalMode.rollback.settled(for: "/tmp/a.db") == .rollback)
    }

    @Test(arguments: [(JournalMode.log, "wal"), (.rollback, "delete")])
    func theFileIsKeptWholeInTheModeAskedFor(_ mode: JournalMode, _ name: String) throws {
        let folder = try TemporaryFolder()
        let archive = try Archive(path: folder.path("a.db"), identity: NamesAlone(), journal: mode)
        #expect(try archive.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == name)
        try archive.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.db"])
    }
}
