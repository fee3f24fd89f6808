import Foundation

/// Hides what differs from run to run: times of day, durations and sizes.
enum OutputMask {
    static func masked(_ output: String) -> String {
        output
            .replacing(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/, with: "TIME")
            .replacing(/\d+(\.\d+)? (ms|s|KB|MB)\b/, with: "AMOUNT")
    }

    /// The lines of `new` and `old` that are not the same, masked, old ones with -, new ones with +; empty where none.
    static func difference(_ new: String, from old: String) -> String {
        let lines = { (text: String) in
            masked(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        return lines(new).difference(from: lines(old)).map { change in
            switch change {
            case .remove(let offset, let line, _): "- \(offset + 1): \(line)"
            case .insert(let offset, let line, _): "+ \(offset + 1): \(line)"
            }
        }.joined(separator: "\n")
    }
}
