// The example of the README, compiled as it stands there; `SwiftExampleTests` compares the two and runs it.
import Query

enum SwiftExample {
    static func lines(of path: String) throws -> [String] {
        var lines: [String] = []
        func print(_ text: String) { lines.append(text) }
        // example:begin
        let archive = try ReadOnlyArchive(path: path)
        var filter = CommitmentFilter()
        filter.conditions = ["us_backstop"]
        filter.stances = [.conditional]
        for row in try archive.rows(CommitmentsQuestion(filter)) {
            print("\(row.stand.actor.name): \(row.conditions.joined(separator: ", "))")
            print("  \(row.citation.evidence)")
        }
        // example:end
        return lines
    }
}
