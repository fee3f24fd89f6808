import Facts

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
    init(_ row: StatementRun, from first: Int32 = 0) {
        func text(_ column: Int32) -> String { row.text(first + column) ?? "" }
        id = row.number(first)
        person = row.number(first + 1)
        profile = PersonProfile(
            name: FoldedName(folded: text(2)), offices: ProfileText.offices(text(3)),
            states: ProfileText.states(text(4)), source: row.text(first + 5), apart: row.text(first + 6))
        sourceCount = Int(row.number(first + 7))
        link = .init(
            rule: text(9), score: row.real(first + 8), reason: text(10), decidedBy: text(11))
    }
}

/// How a profile's sets stand in their columns.
enum ProfileText {
    private static let of = " of "

    /// `president of FR; secretary_general of nato`
    static func text(_ offices: Set<OfficeTitle>) -> String {
        offices.map(text).sorted().joined(separator: "; ")
    }

    static func text(_ office: OfficeTitle) -> String {
        switch office.of {
        case .state(let code): office.office + of + code
        case .organization(let key): office.office + of + key
        case nil: office.office
        }
    }

    static func offices(_ text: String) -> Set<OfficeTitle> {
        // No key has a blank in it.
        Set(
            text.utf8.split(separator: UInt8(ascii: ";")).compactMap { part in
                let words = part.split(separator: UInt8(ascii: " "))
                guard let office = words.first.map({ String(Substring($0)) }) else { return nil }
                guard words.count == 3 else { return OfficeTitle(office: office, of: nil) }
                // State codes are capitals, keys of organizations small letters.
                let isState = words[2].allSatisfy { (0x41...0x5A).contains($0) }
                let key = String(Substring(words[2]))
                return OfficeTitle(office: office, of: isState ? .state(key) : .organization(key))
            })
    }

    /// `DE, FR`
    static func text(_ states: Set<String>) -> String { states.sorted().joined(separator: ", ") }

    static func states(_ text: String) -> Set<String> {
        Set(text.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }.map { String(Substring($0)) })
    }
}
