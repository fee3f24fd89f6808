import Facts

/// Which kind of nothing answers a question.
public enum Emptiness: Sendable, Hashable {
    /// Somebody's stance, with how firmly it is stated.
    public struct Position: Sendable, Hashable {
        /// Whose position it is.
        public let actor: Value
        /// What it is.
        public let stance: Value
        /// How firmly the text states it.
        public let certainty: Value
    }

    /// The archive has other positions of those asked for, on what is asked for.
    case otherwise([Position], isOpposite: Bool)
    /// Only other sources or dates have it.
    case elsewhere(Int)
    /// Those asked for say other things.
    case otherStatements([Value], count: Int)
    /// Sources name those asked for, but nothing of the kind.
    case mentioned([Value], sources: Int)
    /// No source names those asked for.
    case absent([Value])
    /// No source has a position on that.
    case noPosition([Value])
    /// Nothing more is known of it.
    case unexplained
}

/// Where to look why nothing answers a question.
struct EmptinessProbe: Sendable {
    /// The question with ever less of what it asks for: sources; certainty and amount; stance and condition.
    var commitments: [CommitmentFilter] = []
    /// The stances asked for.
    var stances: Set<Stance> = []
    /// The question without its topic.
    var statements: StatementsQuestion?
    /// Who is asked for.
    var names: [Value] = []
    /// The sources that name one of them.
    var sources = SourceFilter()
    /// What is asked for.
    var contributions: [Value] = []

    private static let refusing: Set<Stance> = [.declined, .opposes, .withdrawn]
    private static let offering: Set<Stance> = [.pledged, .delivered, .conditional, .considering]

    func emptiness(in archive: ReadOnlyArchive) throws -> Emptiness {
        for (step, filter) in commitments.enumerated() {
            let rows = try archive.rows(CommitmentsQuestion(filter))
            if !rows.isEmpty { return step == 0 ? .elsewhere(rows.count) : otherwise(rows) }
        }
        if !commitments.isEmpty {
            if names.isEmpty, !contributions.isEmpty { return .noPosition(contributions) }
        }
        if let statements {
            let count = try archive.rows(statements).count
            if count > 0 { return .otherStatements(names, count: count) }
        }
        guard !names.isEmpty else { return .unexplained }
        var question = SourcesQuestion()
        question.sources = sources
        let count = try archive.rows(question).count
        return count > 0 ? .mentioned(names, sources: count) : .absent(names)
    }

    private func otherwise(_ rows: [CommitmentRow]) -> Emptiness {
        var positions: [Emptiness.Position] = []
        for row in rows {
            let position = Emptiness.Position(
                actor: row.stand.actor.value, stance: Value(row.stand.stance?.rawValue, in: .stance),
                certainty: Value(row.certainty?.rawValue, in: .certainty))
            if !positions.contains(position) { positions.append(position) }
        }
        let found = Set(rows.compactMap(\.stand.stance))
        let isOpposite =
            stances.isSubset(of: Self.refusing) && found.isSubset(of: Self.offering)
            || stances.isSubset(of: Self.offering) && found.isSubset(of: Self.refusing)
        return .otherwise(positions, isOpposite: !stances.isEmpty && isOpposite)
    }
}
