/// How a question was read, and what answers it.
public struct Understanding: Sendable {
    /// One restriction of the question: "actors: states, groups".
    public struct Facet: Sendable, Hashable {
        /// The key of its label: `actor`.
        public let key: String
        /// What the question restricts it to.
        public let values: [Value]
        /// What the values stand for besides themselves: narrower concepts.
        public let including: [Value]

        init(_ key: String, _ values: [Value], including: [Value] = []) {
            self.key = key
            self.values = values
            self.including = including
        }
    }

    /// The language of the question.
    public let language: String
    /// The name of the question that is asked: `commitments`.
    public let question: String
    /// The restrictions, in the order in which they are printed.
    public let facets: [Facet]
    private let asked: any Question
    private let probe: EmptinessProbe
    /// Whether it asks how many rows there are.
    public private(set) var asksForCount = false

    init<Asked: Question>(language: String, question: Asked, facets: [Facet], probe: EmptinessProbe = EmptinessProbe())
    {
        self.probe = probe
        self.language = language
        self.question = Asked.name
        self.facets = facets
        asked = question
    }

    /// The same, where it asks how many there are.
    var counted: Understanding {
        var counted = self
        counted.asksForCount = true
        return counted
    }

    /// The one SQL statement behind it, with its values, as any reader of SQLite takes it.
    public var script: String { SQLScript.text(asked.sql, asked.arguments, absent: "NULL") }

    /// The same, but only rows with that score or more answer it.
    ///
    /// - Throws: `NoScores` where the rows have none.
    public func restricted(toScore minScore: Double) throws(NoScores) -> Understanding {
        let restricted = Understanding(
            language: language, question: try asked.restricted(toScore: minScore), facets: facets)
        return asksForCount ? restricted.counted : restricted
    }

    /// Why there are no rows.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func emptiness(in archive: ReadOnlyArchive) throws -> Emptiness { try probe.emptiness(in: archive) }

    /// The rows.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read.
    public func answer(from archive: ReadOnlyArchive) throws -> Answer {
        let collector = AnswerCollector()
        try send(from: archive, to: collector)
        return collector.answer
    }

    /// Gives the rows to `receiver`, each as soon as it is read.
    ///
    /// With `inSentences`, the evidence of a row comes inside the sentence that it stands in.
    ///
    /// - Throws: `ArchiveError` where the file cannot be read; what `receiver` throws.
    public func send(from archive: ReadOnlyArchive, to receiver: some RowReceiver, inSentences: Bool = false) throws {
        try archive.send(asked, script: script, to: receiver, inSentences: inSentences)
    }
}
