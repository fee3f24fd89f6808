import Foundation
import GRDB
import Query
import TestSupport
import Testing

/// Questions as people ask them over the five seed articles, with the rows that a reader of the articles accepts.
///
/// A snapshot holds the questions, each behind a question mark, and below it how it was read and what answers it.
@Suite struct SeedAnswersTests {
    private static let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../seeds").standardized

    /// The fields that tell a row of each kind apart.
    private static let telling = [
        "commitments": ["actor", "stance", "contribution"], "conditions": ["actor", "condition"],
        "statements": ["speaker", "quote"], "persons": ["person"], "offices": ["person", "qualifier", "office", "of"],
        "states": ["state"], "events": ["participant", "attendance", "place"], "figures": ["quantity", "place"],
        "conflicts": ["conflict_kind", "claim"],
    ]

    private struct Seeds {
        let folder: TemporaryFolder
        let path: String
        let archive: ReadOnlyArchive
        let asker: Asker

        init() throws {
            folder = try TemporaryFolder()
            path = folder.url.appendingPathComponent("onrecord.db").path
            _ = try Program(folder: folder.url).run("import", SeedAnswersTests.seeds.path)
            archive = try ReadOnlyArchive(path: path)
            asker = try Asker(archive)
        }
    }

    private func line(_ row: [Value], _ answer: Answer, _ kind: String, _ labels: Labels) -> String {
        func cell(_ key: String) -> String {
            answer.fields.firstIndex { $0.key == key }.map { labels.text(for: row[$0]) } ?? ""
        }
        let telling = (Self.telling[kind] ?? []).map { String(cell($0).prefix(60)) }
        return "  " + (telling + [String(cell("source").prefix(3))]).filter { !$0.isEmpty }.joined(separator: " | ")
    }

    private func lines(_ question: String, _ seeds: Seeds) throws -> [String] {
        switch try seeds.asker.read(question) {
        case .refused(let refusal, let language):
            return ["refused: " + (try Labels(language: language).sentence(for: refusal))]
        case .understood(let understanding):
            let labels = try Labels(language: understanding.language)
            let answer = try understanding.answer(from: seeds.archive)
            let reading = [labels.sentence(for: understanding)]
            if answer.rows.isEmpty {
                let emptiness = try understanding.emptiness(in: seeds.archive)
                return reading + ["empty: " + labels.sentence(for: emptiness, of: understanding)]
            }
            let rows = answer.rows.map { line($0, answer, understanding.question, labels) }
            return reading + rows + (understanding.asksForCount ? ["= \(rows.count)"] : [])
        }
    }

    private static func questions(_ name: String) throws -> [String] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Snapshots/seed-questions-\(name).txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { $0.hasPrefix("? ") }.map { String($0.dropFirst(2)) }
    }

    @Test(arguments: ["english", "german"])
    func answersAsAReaderWould(_ name: String) throws {
        let seeds = try Seeds()
        let questions = try Self.questions(name)
        #expect(questions.count >= 60)
        let text = try questions.map { question in
            ([("? " + question)] + (try lines(question, seeds))).map { $0 + "\n" }.joined()
        }.joined()
        let difference = Snapshot.difference(text, named: "seed-questions-\(name).txt")
        #expect(difference == nil, "\(difference ?? "")")
    }

    /// Without any function of this program.
    @Test(arguments: ["english", "german"])
    func runsTheSameSQLInPlainSQLite(_ name: String) throws {
        let seeds = try Seeds()
        let queue = try DatabaseQueue(path: seeds.path)
        for question in try Self.questions(name) {
            guard case .understood(let understanding) = try seeds.asker.read(question) else { continue }
            let rows = try queue.read { try Row.fetchAll($0, sql: understanding.script) }
            #expect(try rows.count == understanding.answer(from: seeds.archive).rows.count, "\(question)")
        }
    }

    @Test(arguments: [
        [
            "Which countries have ruled out troops?", "Which states refuse troops?", "Which nations rejected soldiers?",
            "Welche Länder haben Truppen ausgeschlossen?", "Welche Staaten schließen Truppen aus?",
            "Welche Länder lehnen Soldaten ab?",
        ],
        [
            "Who attended the meeting in Brussels?", "Who was present at the Brussels meeting?",
            "Who took part in the meeting in Brussels?", "Wer nahm am Treffen in Brüssel teil?",
            "Wer hat am Brüsseler Treffen teilgenommen?", "Wer war beim Treffen in Brüssel dabei?",
        ],
        [
            "Who trained more than 50,000 soldiers?", "Who trains more than 50000 soldiers?",
            "Wer bildet mehr als 50.000 Soldaten aus?",
        ],
        [
            "Who was defence minister of Germany?", "According to whom is who defence minister of Germany?",
            "Wer war laut wem deutscher Verteidigungsminister?", "Wer war Verteidigungsminister von Deutschland?",
        ],
        [
            "Who has not ruled out troops?", "Who did not rule out troops?", "Wer hat Truppen nicht ausgeschlossen?",
            "Wer schließt Truppen nicht aus?",
        ],
        [
            "How many countries took part in the meeting in Paris?",
            "What number of states attended the Paris meeting?",
            "Wie viele Länder nahmen am Treffen in Paris teil?",
            "Wie viele Staaten haben am Pariser Treffen teilgenommen?",
        ],
        [
            "Where do the articles contradict each other?", "Which sources disagree?",
            "Wo widersprechen sich die Quellen?",
        ],
    ])
    func readsParaphrasesAsOneQuery(_ paraphrases: [String]) throws {
        let seeds = try Seeds()
        var scripts: Set<String> = []
        for question in paraphrases {
            guard case .understood(let understanding) = try seeds.asker.read(question) else {
                Issue.record("refused: \(question)")
                continue
            }
            scripts.insert(understanding.script)
        }
        #expect(scripts.count == 1, "\(paraphrases[0])")
    }
}
