import Facts
import Foundation
import GRDB

/// The columns of one row that a question's SQL gave, by name.
public struct Cells {
    private let row: Row

    init(_ row: Row) {
        self.row = row
    }

    /// A text that is never null; empty where the column is.
    func text(_ column: String) -> String { row[column] ?? "" }

    func optionalText(_ column: String) -> String? { row[column] }

    func integer(_ column: String) -> Int { row[column] ?? 0 }

    func optionalInteger(_ column: String) -> Int? { row[column] }

    /// A number that is stored as INTEGER where it is whole, else as REAL.
    func optionalNumber(_ column: String) -> ExactNumber? {
        let value: DatabaseValue? = row[column]
        switch value?.storage {
        case .int64(let whole): return ExactNumber(Int(whole))
        case .double(let real): return ExactNumber(real.description.utf8)
        default: return nil
        }
    }

    func real(_ column: String) -> Double { row[column] ?? 0 }

    /// A JSON array of texts.
    func list(_ column: String) -> [String] {
        guard let text = optionalText(column), text != "[]" else { return [] }
        // Keys need no escapes, and a text without any ends at the next quotation mark.
        guard text.hasPrefix("[\""), text.hasSuffix("\"]"), !text.utf8.contains(UInt8(ascii: "\\")) else {
            return decoded([String].self, column) ?? []
        }
        return text.dropFirst(2).dropLast(2).split(separator: "\",\"", omittingEmptySubsequences: false).map(
            String.init)
    }

    /// A closed vocabulary's case; nil where the column is null or of a newer version.
    func value<Choice: RawRepresentable<String>>(_ column: String) -> Choice? {
        optionalText(column).flatMap(Choice.init(rawValue:))
    }

    /// A JSON array of `[office, state, organization, qualifier]`.
    func offices(_ column: String) -> [OfficeValue] {
        (decoded([[String?]].self, column) ?? []).compactMap { parts in
            guard parts.count == 4, let office = parts[0] else { return nil }
            let polity = parts[1].map(Polity.state) ?? parts[2].map(Polity.organization)
            return OfficeValue(
                office: office, polity: polity, qualifier: parts[3].flatMap(OfficeQualifier.init(rawValue:)))
        }
    }

    /// A value written as JSON.
    func decoded<Wanted: Decodable>(_ type: Wanted.Type, _ column: String) -> Wanted? {
        optionalText(column).flatMap { try? JSONDecoder().decode(type, from: Data($0.utf8)) }
    }
}
