import Facts
import Foundation

/// A rule as the file says that has it.
struct RuleSource {
    let name: String
    /// What its doc comment says it reads; nil where the rule has no file of its own.
    var sentence: String?
    /// The first whole example of the comment.
    var example: String?

    /// All rules whose names rows can have.
    static var all: [RuleSource] {
        get throws {
            var rules: [RuleSource] = []
            for folder in ["Sources/Extraction", "Sources/Resolution", "Sources/Store"] {
                for path in try Repository.swiftFiles(in: folder) {
                    let text = try Repository.text(of: path)
                    if let name = text.firstMatch(of: /static let name = "(\w+)"/) {
                        rules.append(RuleSource(name: String(name.1), comment: text))
                    }
                    rules += text.matches(of: /\brule: "(\w+)"/).map { RuleSource(name: String($0.1)) }
                }
            }
            rules += OfficeHeld.Rule.allCases.map { RuleSource(name: $0.rawValue) }
            return rules
        }
    }

    private init(name: String) { self.name = name }

    private init(name: String, comment text: String) {
        self.name = name
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("/// ") }.map { $0.dropFirst(4) }
        let comment = lines.joined(separator: " ").split(separator: "Matches: ", maxSplits: 1)
        sentence = comment.first.map { $0.trimmingCharacters(in: .whitespaces) }
        let examples = comment.dropFirst().first?.split(separator: " Not: ").first?.split(separator: " · ") ?? []
        // Brackets mark the words that a rule takes.
        example = examples.first { !$0.contains("…") }.map { $0.filter { $0 != "(" && $0 != ")" } }
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }
}

extension Repository {
    /// Paths of the Swift files in `folder` and below, sorted.
    static func swiftFiles(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: url(of: folder).path).filter { $0.hasSuffix(".swift") }
            .sorted().map { "\(folder)/\($0)" }
    }
}
