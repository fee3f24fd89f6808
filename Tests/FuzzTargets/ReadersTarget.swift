import Facts
import Readers

/// A file of any format, its bytes behind one that chooses the options: every event is sound, and there is one.
package struct ReadersTarget: FuzzTarget {
    package static let name = "readers"

    private let input: InputOnDisk

    package init() throws { input = try InputOnDisk() }

    package func check(_ bytes: [UInt8]) throws {
        let choices = Choices(bytes.first ?? 0)
        let path = try input.path(choices.fileName, bytes.dropFirst())
        var options = ReadingOptions()
        if choices.hasFields { options.fields = try FieldNames(choices: ["text=Volltext", "id=Nr"]) }
        if choices.hasGlobs { options.globs = ["*.md", "*/a*"] }
        var events = 0
        try ArticleReader(refusesRepeatedIDs: choices.refusesRepeatedIDs, options: options).read([path]) { event in
            events += 1
            switch event {
            case .article(let article, let file, let line): try check(article, file, line)
            case .problem(let problem, _): try require(!problem.description.isEmpty, "a problem without a sentence")
            }
        }
        try require(events > 0, "the file is passed over without a word")
    }

    private func check(_ article: Article, _ file: String, _ line: Int?) throws {
        try require(!article.id.isEmpty && !file.isEmpty, "an article without a name")
        try require(line.map { $0 > 0 } ?? true, "line \(line ?? 0)")
        try require(article.text.utf8.count <= ReadingLimits.textLength, "a text of \(article.text.utf8.count) bytes")
        try require(!article.text.utf8.contains(0), "a text with NUL")
        // A record's text is kept as the record gives it.
        let hasMark = line == nil && article.text.utf8.starts(with: [0xEF, 0xBB, 0xBF])
        try require(!hasMark, "a text with a byte order mark")
        if article.wire?.isWithdrawn != true {
            let isBlank = article.text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
            try require(!isBlank, "a blank text: \(article.text.debugDescription)")
        }
    }

    /// What a byte chooses.
    private struct Choices {
        let refusesRepeatedIDs: Bool
        let hasFields: Bool
        let hasGlobs: Bool
        let fileName: String

        init(_ byte: UInt8) {
            refusesRepeatedIDs = byte & 1 != 0
            hasFields = byte & 2 != 0
            hasGlobs = byte & 4 != 0
            fileName = ["input", "input.csv", "input.tsv", "input.xml"][Int(byte >> 3 & 3)]
        }
    }
}
