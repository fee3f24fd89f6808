import Facts
import Foundation
import Lexicon

/// The articles to measure with.
struct Corpus {
    private struct Record: Decodable {
        let id: String
        let text: String
    }

    /// What the articles are, for people.
    let name: String
    let articles: [Article]

    var byteCount: Int { articles.reduce(0) { $0 + $1.text.utf8.count } }

    /// The records of a file of JSON lines with `id` and `text`.
    ///
    /// - Throws: what Foundation throws for a file that cannot be read and a line that is no such record.
    init(recordsAt path: String) throws {
        let decoder = JSONDecoder()
        let lines = try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
        name = path
        articles = try lines.map { line in
            let record = try decoder.decode(Record.self, from: line)
            return Article(id: record.id, text: record.text)
        }
    }

    /// Articles of the usual length, made up from the lexicon's words.
    init(generatedFrom lexicon: Lexicon, count: Int = 500, length: Int = 2_000, seed: UInt64 = 1) {
        var text = GeneratedText(lexicon: lexicon, seed: seed)
        name = "generated text"
        articles = (0..<count).map { Article(id: String($0), text: text.article(length: length)) }
    }

    /// One article of about `length` bytes: the corpus's texts one behind the other, from the first again at the end.
    func article(length: Int) -> Article {
        var text = ""
        var index = 0
        while text.utf8.count < length, !articles.isEmpty {
            let next = articles[index % articles.count].text
            // Whole characters only: an article that is too long is cut between two.
            var rest = next[...]
            while rest.utf8.count > length - text.utf8.count { rest = rest.prefix(rest.count * 9 / 10) }
            guard !rest.isEmpty else { break }
            text += rest + "\n\n"
            index += 1
        }
        return Article(id: String(length), text: text)
    }
}
