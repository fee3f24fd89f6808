// The steps of docs/OnRecord.docc/AskFromSwift.md, compiled as they stand there; `LibraryDocumentationTests` compares the
// two and runs them.
import Query

enum AskFromSwift {
    static func lines(of path: String) throws -> [String] {
        var lines: [String] = []
        func print(_ items: Any...) { lines.append(items.map { "\($0)" }.joined(separator: " ")) }
        // step
        let archive = try ReadOnlyArchive(path: path)
        // step
        var filter = CommitmentFilter()
        filter.conditions = ["us_backstop"]
        let commitments = try archive.rows(CommitmentsQuestion(filter))
        for row in commitments { print(row.stand.actor.name) }
        // step
        if let citation = commitments.first?.citation {
            print("\(citation.source), \(citation.start)..<\(citation.end): \(citation.evidence)")
        }
        // step
        let asker = try Asker(archive)
        switch try asker.read("Who declined troops?") {
        case .understood(let understanding):
            print(try understanding.answer(from: archive).rows.count)
        case .refused(let refusal, _):
            print(refusal)
        }
        // step
        if let query = SearchQuery("Garantie") {
            print(try archive.answer(Search(query)).rows.count)
        }
        // step
        for report in QuestionCatalogue.reports { print(report.name, report.summary) }
        // end
        return lines
    }
}
