import Query
import TestSupport

/// A question in either language: it is refused in words, or said back in words and answered from an archive.
package struct QuestionsTarget: FuzzTarget {
    package static let name = "questions"

    private let fixture: FixtureArchive
    private let archive: ReadOnlyArchive
    private let askers: [Asker]
    private let labels: [String: Labels]

    package init() throws {
        fixture = try FixtureArchive()
        archive = try fixture.open()
        let archive = archive
        askers = try Labels.languages.map { try Asker(archive, preferred: $0) }
        labels = try Dictionary(uniqueKeysWithValues: Labels.languages.map { ($0, try Labels(language: $0)) })
    }

    package func check(_ bytes: [UInt8]) throws {
        // Each reads in both languages; they differ only in which they prefer, so that one of them does for an input.
        try check(String(decoding: bytes, as: UTF8.self), askers[bytes.count % askers.count])
    }

    private func check(_ question: String, _ asker: Asker) throws {
        switch try asker.read(question) {
        case .refused(let refusal, let language):
            try require(labels[language]?.sentence(for: refusal).isEmpty == false, "\(refusal) has no sentence")
            try require(asker.examples(in: language, like: question).count == 3, "too few examples")
        case .understood(let understanding):
            let labels = labels[understanding.language]
            try require(labels?.sentence(for: understanding).isEmpty == false, "it is not said back")
            try require(!understanding.script.isEmpty, "there is no SQL")
            let answer = try understanding.answer(from: archive)
            for row in answer.rows { try require(row.count == answer.fields.count, "a row of \(row.count) values") }
        }
    }
}
