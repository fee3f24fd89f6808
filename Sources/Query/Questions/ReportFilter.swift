/// What a report can be restricted to, as far as its rows have such a thing; empty parts do not restrict.
public struct ReportFilter: Sendable, Hashable {
    /// One part of the filter, by the name of the option that gives it.
    public enum Part: String, Sendable, Hashable, CaseIterable {
        /// States.
        case state
        /// Persons.
        case person
        /// Offices.
        case office
        /// Outlets, agencies and articles.
        case source
        /// The first day of publication.
        case since
        /// The last day of publication.
        case until
    }

    /// Codes of states.
    public var states: Set<String> = []
    /// Keys of persons.
    public var persons: Set<String> = []
    /// Keys of offices.
    public var offices: Set<String> = []
    /// Outlets, agencies, names or keys of sources: any of them.
    public var sources: Set<String> = []
    /// First day, as `2025-04-01`: rows of sources that can be of that day or later.
    public var since: String?
    /// Last day: rows of sources that can be of that day or earlier.
    public var until: String?

    /// A filter that lets everything pass.
    public init() {}

    /// The parts that restrict.
    public var parts: [Part] {
        Part.allCases.filter { part in
            switch part {
            case .state: !states.isEmpty
            case .person: !persons.isEmpty
            case .office: !offices.isEmpty
            case .source: !sources.isEmpty
            case .since: since != nil
            case .until: until != nil
            }
        }
    }
}

/// A question that can be restricted to states.
public protocol StateQuestion: Question {
    /// Codes of states that its rows are about.
    var states: Set<String> { get set }
}

/// A question that can be restricted to persons.
public protocol PersonQuestion: Question {
    /// Keys of persons whom its rows are about.
    var persons: Set<String> { get set }
}

/// A question was to be restricted by what its rows do not have.
public struct UnfitFilter: Error, Sendable, Hashable {
    /// The part that does not fit.
    public let part: ReportFilter.Part
    /// The question's name: `dates`.
    public let question: String
}

extension Question {
    /// Whether its rows have what that part restricts.
    func takes(_ part: ReportFilter.Part) -> Bool {
        switch part {
        case .state: self is any StateQuestion
        case .person: self is any PersonQuestion
        case .office: self is any OfficeQuestion
        case .source, .since, .until: self is any DatedQuestion
        }
    }

    /// The same question for rows that pass the filter.
    ///
    /// - Throws: `UnfitFilter` where its rows do not have what a part restricts.
    func restricted(to filter: ReportFilter) throws(UnfitFilter) -> any Question {
        if let part = filter.parts.first(where: { !takes($0) }) {
            throw UnfitFilter(part: part, question: Self.name)
        }
        var question: any Question = self
        if !filter.states.isEmpty, var asked = question as? any StateQuestion {
            asked.states = filter.states
            question = asked
        }
        if !filter.persons.isEmpty, var asked = question as? any PersonQuestion {
            asked.persons = filter.persons
            question = asked
        }
        if !filter.offices.isEmpty, var asked = question as? any OfficeQuestion {
            asked.office.offices = filter.offices
            question = asked
        }
        if var asked = question as? any DatedQuestion {
            asked.sources.publishers = filter.sources
            asked.sources.from = filter.since
            asked.sources.until = filter.until
            question = asked
        }
        return question
    }
}
