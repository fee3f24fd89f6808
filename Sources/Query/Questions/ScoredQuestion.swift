/// A question whose rows were found by rules that say how sure they are.
public protocol ScoredQuestion: Question {
    /// Only rows with that score or more, from 0 to 1; nil does not restrict.
    var minScore: Double? { get set }
}

/// A question was to be restricted by the score of its rows, and they have none.
public struct NoScores: Error, Sendable, Hashable {
    /// The question's name: `persons`.
    public let question: String
}

extension Question {
    /// The same question for rows with that score or more.
    ///
    /// - Throws: `NoScores` where its rows have none.
    func restricted(toScore minScore: Double) throws(NoScores) -> any Question {
        guard var scored = self as? any ScoredQuestion else { throw NoScores(question: Self.name) }
        scored.minScore = minScore
        return scored
    }
}
