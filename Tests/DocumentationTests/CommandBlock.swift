/// Commands that a document shows, and the output that it shows for them.
struct CommandBlock {
    enum Kind: Sendable {
        /// `sh`: run in every test.
        case run
        /// `sh setup`: what a reader does once before; not run, its make targets have to be there.
        case setup
        /// `sh measured`: depends on the machine; run in the repository with the optimised program when recording.
        case measured

        init?(fence: String) {
            switch fence {
            case "sh": self = .run
            case "sh setup": self = .setup
            case "sh measured": self = .measured
            default: return nil
            }
        }
    }

    let kind: Kind
    /// The first command's line in the document, counted from 1.
    let line: Int
    let script: String
    /// Nil where the document shows none; then the commands only have to succeed.
    let output: String?
    /// Where in the document that output stands.
    let outputLines: Range<Int>?
}
