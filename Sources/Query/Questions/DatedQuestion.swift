/// A question whose rows are written in sources, which have dates.
public protocol DatedQuestion: Question {
    /// Which sources to look into.
    var sources: SourceFilter { get set }
}

/// A question was to be restricted to a time, and its rows have none.
public struct NoDates: Error, Sendable, Hashable {
    /// The question's name: `judgements`.
    public let question: String
}

extension Question {
    /// The same question as it would have been answered on that day.
    ///
    /// - Throws: `NoDates` where its rows are not written in sources.
    func asked(on day: String) throws(NoDates) -> any Question {
        guard var dated = self as? any DatedQuestion else { throw NoDates(question: Self.name) }
        dated.sources.asOf = day
        return dated
    }
}
