import Linguistics

/// The steps of an extraction one by one, so that each can be measured.
package struct ExtractionStages: Sendable {
    private let context: ArticleContext

    /// Parses the clauses of an analysed article.
    package init(_ analysis: Analysis) {
        context = ArticleContext(analysis)
    }

    /// Finds who and what is mentioned; gives how many there are.
    package func countMentions() -> Int {
        let cast = Cast(context)
        return cast.members.count + cast.entities.count
    }

    /// Finds the dates; gives how many there are.
    package func countDates() -> Int { DateFinder.dates(in: context, published: nil).count }

    /// Finds the meetings and figures, and who and what is mentioned; gives how many there are.
    package func countEventsAndMentions() -> Int {
        let cast = Cast(context)
        let events = EventContext(article: context, cast: cast)
        let meetings = EventFinder.events(in: events)
        return meetings.events.count + FigureFinder(events, meetings).figures().count + cast.members.count
    }

    /// Finds the statements; gives how many there are.
    package func countStatements() -> Int { StatementFinder.drafts(in: context).count }
}
