import Foundation

/// A whole output kept in a file beside the test.
///
/// A missing one is written, and the test fails once; RECORD_SNAPSHOTS=1 writes all of them anew.
package enum Snapshot {
    /// What is wrong, or nil where `text` is the snapshot's.
    package static func difference(_ text: String, named name: String, beside file: String = #filePath) -> String? {
        let url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Snapshots/\(name)")
        let kept = try? String(decoding: Data(contentsOf: url), as: UTF8.self)
        if kept == text { return nil }
        let records = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        guard kept == nil || records else {
            return "\(name) differs from its snapshot:\n" + lines(of: text, against: kept ?? "")
        }
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        } catch {
            return "\(name) cannot be written: \(error)"
        }
        return records ? nil : "\(name) had no snapshot; it is written now, read it and run the test again"
    }

    /// The lines that are not the same, old ones with -, new ones with +.
    private static func lines(of text: String, against kept: String) -> String {
        let old = kept.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return new.difference(from: old).map { change in
            switch change {
            case .remove(let offset, let line, _): "- \(offset + 1): \(line)"
            case .insert(let offset, let line, _): "+ \(offset + 1): \(line)"
            }
        }.joined(separator: "\n")
    }
}
