import Foundation
import SyntheticPress

/// Articles of an invented press as an archive has them: one to three of its short reports each, about 2.5 KB of text.
///
/// What agencies wrote stands in several articles, cut and edited, as in `SyntheticPress`.
struct PressFile {
    /// A JSON line; the names are those that `import` knows by itself.
    private struct Record: Encodable {
        let id: String
        let title: String
        let outlet: String
        let url: String
        let date: String
        let text: String
    }

    private static let seeds: [UInt64] = [1, 2, 3]
    /// How many reports the articles consist of, again and again.
    private static let lengths = [1, 3, 2, 3]

    private let count: Int

    /// The number of articles; 1,000 where it is not given.
    init(_ numbers: [Int]) { count = numbers.first ?? 1_000 }

    /// Prints the articles, the same for the same number.
    func run() throws {
        let presses = Self.seeds.map { SyntheticPress(count: count, seed: $0) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for number in 0..<count {
            let parts = presses.prefix(Self.lengths[number % Self.lengths.count]).map { $0.articles[number] }
            let record = Record(
                id: parts[0].id, title: parts[0].title, outlet: parts[0].outlet, url: parts[0].url,
                date: parts[0].date, text: parts.map(\.text).joined(separator: "\n\n"))
            FileHandle.standardOutput.write(try encoder.encode(record) + Data("\n".utf8))
        }
    }
}
