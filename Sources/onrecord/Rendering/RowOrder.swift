import Facts
import Foundation
import Query

/// The order that a user wants rows in, instead of the question's own.
struct RowOrder: Hashable {
    /// A field's key, or what heads its column.
    var column: String
    var isDescending = false

    /// Reads `score` and `score:desc`; nil for another direction than `asc` and `desc`.
    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        column = parts[0]
        guard let direction = parts.dropFirst().first?.lowercased() else { return }
        guard ["asc", "desc"].contains(direction) else { return nil }
        isDescending = direction == "desc"
    }

    /// The places of fields that rows can be sorted by.
    static func sortable(_ fields: [Field]) -> [Int] {
        fields.indices.filter { fields[$0].place != .summary && !fields[$0].key.isEmpty }
    }

    /// The place of the column among `fields`.
    ///
    /// - Throws: `Complaint` with the nearest column where there is none of that name.
    func place(among fields: [Field], _ labels: Labels) throws(Complaint) -> Int {
        let sortable = Self.sortable(fields)
        func place(_ name: (Int) -> String) -> Int? {
            sortable.first { name($0).lowercased() == column.lowercased() }
        }
        if let place = place({ fields[$0].key }) ?? place({ labels.title(of: fields[$0].key) }) { return place }
        let keys = sortable.map { fields[$0].key }
        let known = keys + sortable.map { labels.title(of: fields[$0].key) }
        let nearest = NearestWord.to(column, among: known).map { "Did you mean \($0)?" }
        let advice = nearest ?? "The columns are \(keys.joined(separator: ", "))."
        throw Complaint("There is no column “\(column)” to sort by. \(advice)", .usage)
    }
}

/// What a row is put into order by.
enum SortKey: Hashable {
    case number(Double)
    case text(String)
    /// Rows without a value come last, in both directions.
    case nothing

    /// What `value` shows: as people read it, or as it stands in the formats for programs.
    init(_ value: Value, _ labels: Labels?) {
        switch value {
        case .integer(let number): self = .number(Double(number))
        case .real(let number): self = .number(number)
        default:
            let text = labels?.text(for: value) ?? value.plainText
            self = text.isEmpty ? .nothing : .text(text)
        }
    }

    /// Numbers before texts; `c2` before `c10`, `Österreich` beside `Oslo`.
    func comparison(with other: SortKey) -> ComparisonResult {
        switch (self, other) {
        case (.number(let mine), .number(let theirs)):
            mine == theirs ? .orderedSame : mine < theirs ? .orderedAscending : .orderedDescending
        case (.text(let mine), .text(let theirs)):
            mine.compare(theirs, options: [.caseInsensitive, .diacriticInsensitive, .numeric])
        case (.number, .text): .orderedAscending
        case (.text, .number): .orderedDescending
        default: .orderedSame
        }
    }
}
