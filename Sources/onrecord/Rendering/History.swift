import Facts
import Query

/// Steps of positions over time, a line for each actor and contribution.
struct History {
    struct Step {
        let id: String
        let stance: String
        let label: String
        let certainty: String
        /// First and last day of the source's date, as numbers of days; nil without a date.
        let days: (first: Int, last: Int)?
        let evidence: String
    }

    struct Line {
        let actor: String
        let contribution: String
        var steps: [Step]
    }

    /// In the order of the rows.
    private(set) var lines: [Line] = []

    init(_ answer: Answer, labels: Labels) {
        let place = Dictionary(answer.fields.enumerated().map { ($1.key, $0) }) { first, _ in first }
        for row in answer.rows {
            func value(_ key: String) -> Value { place[key].map { row[$0] } ?? .null }
            let words = labels.text(for: value("contribution_words"))
            let contribution = labels.text(for: value("contribution")) + (words.isEmpty ? "" : ": " + words)
            let actor = labels.text(for: value("actor"))
            let isFirm = value("certainty").plainText == "stated"
            let label = [value("stance"), isFirm ? .null : value("certainty")].map(labels.text)
            let step = Step(
                id: value("id").plainText, stance: value("stance").plainText,
                label: label.filter { !$0.isEmpty }.joined(separator: ", "),
                certainty: value("certainty").plainText, days: Self.days(value("published").plainText),
                evidence: labels.text(for: value("publication")) + ": " + value("evidence").plainText)
            if lines.last?.actor != actor || lines.last?.contribution != contribution {
                lines.append(Line(actor: actor, contribution: contribution, steps: []))
            }
            lines[lines.count - 1].steps.append(step)
        }
    }

    private static func days(_ published: String) -> (first: Int, last: Int)? {
        guard let date = PublicationDate(published), let first = date.earliest.flatMap(CalendarDay.init),
            let last = date.latest.flatMap(CalendarDay.init)
        else { return nil }
        return (first.number, last.number)
    }
}
