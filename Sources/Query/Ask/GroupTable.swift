import Lexicon

/// Which states belong to a region or an alliance.
struct GroupTable: Sendable {
    private let rows: [(code: String, regions: [String], alliances: [String])]

    /// The table, empty where no group is asked about.
    ///
    /// - Throws: `LexiconProblem` where the file is missing or malformed.
    init(for groups: [QuestionRole.Group]) throws {
        guard !groups.isEmpty else {
            rows = []
            return
        }
        rows = try LexiconFiles.table("common/states.tsv").rows.map {
            ($0["code"], $0.list("regions"), $0.list("alliances"))
        }
    }

    /// Codes of the states of the group's region or alliance; empty where it names neither.
    func states(in group: QuestionRole.Group) -> Set<String> {
        Set(
            rows.filter { $0.regions.contains(group.region) || $0.alliances.contains(group.alliance) }.map(\.code))
    }
}
