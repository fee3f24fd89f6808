import Facts
import GRDB

/// A profile as the store has it.
struct ProfileRow {
    let id: Int64
    var person: Int64
    let profile: PersonProfile
    let sourceCount: Int
    var link: PersonGroup.Link

    private static let names = [
        "id", "person_id", "folded_name", "offices", "states", "source_key", "apart", "source_count", "score", "rule",
        "reason", "decided_by",
    ]
    static let columns = names.joined(separator: ", ")

    /// The columns with their table's name, for a join.
    static func columns(of table: String) -> String { names.map { "\(table).\($0)" }.joined(separator: ", ") }

    /// `first` is the place of the first column in the row.
    init(_ row: Row, from first: Int = 0) {
        id = row[first]
        person = row[first + 1]
        profile = PersonProfile(
            name: FoldedName(row[first + 2]), offices: ProfileText.offices(row[first + 3]),
            states: ProfileText.states(row[first + 4]), source: row[first + 5], apart: row[first + 6])
        sourceCount = row[first + 7]
        link = .init(
            rule: row[first + 9], score: row[first + 8], reason: row[first + 10], decidedBy: row[first + 11])
    }
}

/// How a profile's sets stand in their columns.
enum ProfileText {
    private static let between = "; "
    private static let of = " of "

    /// `president of FR; secretary_general of nato`
    static func text(_ offices: Set<OfficeTitle>) -> String {
        offices.map(text).sorted().joined(separator: between)
    }

    static func text(_ office: OfficeTitle) -> String {
        switch office.of {
        case .state(let code): office.office + of + code
        case .organization(let key): office.office + of + key
        case nil: office.office
        }
    }

    static func offices(_ text: String) -> Set<OfficeTitle> {
        Set(
            text.components(separatedBy: between).filter { !$0.isEmpty }.map { part in
                let halves = part.components(separatedBy: of)
                guard halves.count == 2 else { return OfficeTitle(office: part, of: nil) }
                // State codes are capitals, keys of organizations small letters.
                let isState = halves[1].utf8.allSatisfy { (0x41...0x5A).contains($0) }
                return OfficeTitle(office: halves[0], of: isState ? .state(halves[1]) : .organization(halves[1]))
            })
    }

    /// `DE, FR`
    static func text(_ states: Set<String>) -> String { states.sorted().joined(separator: ", ") }

    static func states(_ text: String) -> Set<String> {
        Set(text.components(separatedBy: ", ").filter { !$0.isEmpty })
    }
}
