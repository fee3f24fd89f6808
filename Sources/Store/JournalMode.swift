import Foundation

/// How a store's file is kept whole while it is written; see https://sqlite.org/wal.html.
package enum JournalMode: String, Sendable, CaseIterable {
    /// `wal`, but `rollback` where the file lies on another machine.
    case automatic = "auto"
    /// A write-ahead log: others read while one writes. It needs memory that all of them share, so they have to run on
    /// one machine.
    case log = "wal"
    /// A rollback journal: whoever reads waits for a transaction to end. It works wherever locks do.
    case rollback

    /// The mode for the file at `path`: `log` or `rollback`.
    func settled(for path: String) -> JournalMode {
        guard self == .automatic else { return self }
        return Self.isRemote(path) ? .rollback : .log
    }

    /// What SQLite calls the settled mode.
    var pragma: String { self == .rollback ? "DELETE" : "WAL" }

    /// Whether a commit waits for the disk: a rollback journal keeps a file whole through a power cut only then.
    var synchronous: String { self == .rollback ? "FULL" : "NORMAL" }

    /// Whether the file, or the folder that it would be made in, lies on another machine; false where that is not known.
    private static func isRemote(_ path: String) -> Bool {
        let file = URL(fileURLWithPath: path)
        let folder = file.deletingLastPathComponent().resolvingSymlinksInPath().path
        let place = FileManager.default.fileExists(atPath: path) ? file.resolvingSymlinksInPath().path : folder
        guard let mounts = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8) else { return false }
        return isRemote(place, mounts: mounts)
    }

    /// Whether a path lies on another machine by a table of mounts as Linux writes it: device, place, type and options a
    /// line (`man 5 fstab`); of several places that hold the path the longest counts, and of equal ones the last.
    static func isRemote(_ path: String, mounts: String) -> Bool {
        var type: Substring = ""
        var longest = -1
        for line in mounts.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 2 else { continue }
            let place = fields[1].replacingOccurrences(of: "\\040", with: " ")
            guard path == place || path.hasPrefix(place.hasSuffix("/") ? place : place + "/"),
                place.utf8.count >= longest
            else { continue }
            longest = place.utf8.count
            type = fields[2]
        }
        return remoteTypes.contains(String(type)) || type.hasPrefix("fuse.")
    }

    /// File systems whose files lie on another machine; those of FUSE may.
    private static let remoteTypes: Set<String> = [
        "9p", "afs", "beegfs", "ceph", "cifs", "coda", "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs",
    ]
}
