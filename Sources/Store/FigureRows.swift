import Facts
import GRDB

/// Writes one article's figures.
struct FigureRows {
    let db: Database
    let source: Int64

    /// `events` has the rows of the article's events, in the order of the findings.
    func insert(_ figures: [Figure], events: [Int64], _ actors: ActorRows) throws {
        for figure in figures {
            for span in [figure.quantity.span, figure.evidence, figure.measured] {
                if let span { try actors.check(span, of: figure.rule) }
            }
            try insert(figure, of: figure.event.flatMap { events.indices.contains($0) ? events[$0] : nil })
        }
    }

    private func insert(_ figure: Figure, of event: Int64?) throws {
        let quantity = figure.quantity
        try RowWriter(db).run(
            """
            INSERT INTO figures (
                source_id, event_id, at_least, at_most, bound, counted, unit_kind, currency, base, measured_start,
                measured_end, words_start, words_end, start, end, rule, score)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            source, event, quantity.atLeast?.databaseValue, quantity.atMost?.databaseValue, quantity.bound.rawValue,
            quantity.unit, quantity.unitKind.rawValue, quantity.currency, figure.base, figure.measured?.start,
            figure.measured?.end, quantity.span.start, quantity.span.end, figure.evidence.start, figure.evidence.end,
            figure.rule, figure.score)
    }
}
