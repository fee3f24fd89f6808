import Facts
import GRDB

/// A profile as the store has it.
struct ProfileRow {
    let id: Int64
    var person: Int64
    let profile: PersonProfile
    let sourceCount: Int
    var link: PersonGroup.Link

    static let columns =
        "id, person_id, folded_name, offices, states, source_key, apart, source_count, score, rule, reason, decided_by"

    init(_ row: Row) {
        id = row[0]
        person = row[1]
        profile = PersonProfile(
            name: FoldedName(row[2]), offices: ProfileText.offices(row[3]), states: ProfileText.states(row[4]),
            source: row[5], apart: row[6])
        sourceCount = row[7]
        link = .init(rule: row[9], score: row[8], reason: row[10], decidedBy: row[11])
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
