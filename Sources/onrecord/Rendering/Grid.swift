import Foundation
import Query

/// The cells of a grid by state and contribution: what a matrix of positions shows.
struct Grid {
    struct Cell {
        var stance: Value
        var certainty: Value
        var conditions: [Value]
        var evidence: Value
        var publication: Value
    }

    /// In the order of their names.
    private(set) var states: [String] = []
    /// Those with the most cells first.
    private(set) var contributions: [String] = []
    private var cells: [String: [String: Cell]] = [:]
    let labels: Labels

    init(_ answer: Answer, labels: Labels) {
        self.labels = labels
        let place = Dictionary(answer.fields.enumerated().map { ($1.key, $0) }) { first, _ in first }
        func value(_ row: [Value], _ key: String) -> Value { place[key].map { row[$0] } ?? .null }
        var count: [String: Int] = [:]
        for row in answer.rows {
            let state = labels.text(for: value(row, "state"))
            let contribution = labels.text(for: value(row, "contribution"))
            count[contribution, default: 0] += 1
            var conditions: [Value] = []
            if case .list(let values) = value(row, "conditions") { conditions = values }
            cells[state, default: [:]][contribution] = Cell(
                stance: value(row, "stance"), certainty: value(row, "certainty"), conditions: conditions,
                evidence: value(row, "evidence"), publication: value(row, "publication"))
        }
        states = cells.keys.sorted {
            $0.compare($1, options: [.caseInsensitive, .diacriticInsensitive]) == .orderedAscending
        }
        contributions = count.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    subscript(state: String, contribution: String) -> Cell? { cells[state]?[contribution] }

    /// One letter for the stance; behind it one where the text does not state it firmly, and one for conditions of what
    /// is not called conditional.
    func sign(_ cell: Cell) -> String { sign(cell.stance) + sign(cell.certainty) + conditionSign(cell) }

    private func conditionSign(_ cell: Cell) -> String {
        cell.conditions.isEmpty || cell.stance.plainText == "conditional" ? "" : labels.message("sign_condition")
    }

    private func sign(_ value: Value) -> String {
        if case .key(let key, let vocabulary) = value { labels.sign(key, in: vocabulary) } else { "" }
    }

    /// What the letters mean that the grid has.
    var legend: String {
        let shown = states.flatMap { state in contributions.compactMap { self[state, $0] } }
        var seen: Set<String> = []
        let signs = (shown.map(\.stance) + shown.map(\.certainty)).compactMap { value in
            let letter = sign(value)
            return letter.isEmpty || !seen.insert(letter).inserted ? nil : entry(letter, labels.text(for: value))
        }
        let condition = shown.lazy.map(conditionSign).first { !$0.isEmpty }
        let conditions = condition.map { entry($0, labels.message("with_condition")) }
        return labels.message("signs", ["signs": (signs + [conditions].compactMap(\.self)).joined(separator: " · ")])
    }

    /// No line breaks between a letter and its words.
    private func entry(_ letter: String, _ words: String) -> String {
        "\(letter)\u{A0}\(words.replacing(" ", with: "\u{A0}"))"
    }
}
