import Lexicon

/// What one side of an interview says at once: "Huber: Das sehe ich anders. …"
package struct Turn: Sendable {
    /// The name before the colon.
    package let label: Range<Int>
    /// Everything from behind the colon to the next label.
    package let body: Range<Int>
    /// True where the label is a medium's name: the one who asks.
    package let isQuestion: Bool
}

/// Finds the turns of an interview: names with a colon that open sentences again and again.
enum InterviewReader {
    /// A name before a colon that stands only once is no label.
    private static let fewest = 2
    private static let longestLabel = 4
    /// Sentences of a turn on average: labels that stand farther apart, like "Anmerkung:", part no interview.
    private static let longestTurn = 20

    /// Finds the turns and marks their sentences.
    static func mark(_ analysis: inout AnalysisDraft) -> [Turn] {
        let labels = labels(of: analysis)
        guard labels.count >= 2 * fewest else { return [] }
        var counts: [String: Int] = [:]
        for label in labels { counts[analysis.text(of: label.tokens), default: 0] += 1 }
        let repeated = labels.filter { counts[analysis.text(of: $0.tokens), default: 0] >= fewest }
        guard Set(repeated.map { analysis.text(of: $0.tokens) }).count >= 2, let first = repeated.first,
            let last = repeated.last, last.sentence - first.sentence <= longestTurn * repeated.count
        else { return [] }
        var turns: [Turn] = []
        for (index, label) in repeated.enumerated() {
            let isLast = index + 1 == repeated.count
            let end = isLast ? lastSentence(from: label.sentence, in: analysis) + 1 : repeated[index + 1].sentence
            let sentences = label.sentence..<end
            for number in sentences where analysis.sentences[number].role == .prose {
                analysis.sentences[number].role = .turn
            }
            let upper = analysis.sentences[end - 1].tokens.upperBound
            guard label.tokens.upperBound + 1 < upper else { continue }
            turns.append(
                Turn(
                    label: label.tokens, body: (label.tokens.upperBound + 1)..<upper,
                    isQuestion: label.tokens.contains { analysis.tokens[$0].isAny(.outlet) }))
        }
        return turns
    }

    private static func labels(of analysis: AnalysisDraft) -> [(sentence: Int, tokens: Range<Int>)] {
        analysis.sentences.indices.compactMap { number in
            let sentence = analysis.sentences[number].tokens
            guard analysis.sentences[number].role == .prose,
                let colon = sentence.prefix(longestLabel + 1).first(where: { analysis.tokens[$0].kind == .colon }),
                colon > sentence.lowerBound, colon + 1 < sentence.upperBound,
                analysis.tokens[colon + 1].flags.contains(.spaceBefore)
            else { return nil }
            let label = sentence.lowerBound..<colon
            let isName = label.allSatisfy { token in
                analysis.tokens[token].isWord && analysis.tokens[token].isCapitalized
                    && !analysis.tokens[token].isAny([.determiner, .finite, .coordinating, .preposition])
            }
            return isName ? (number, label) : nil
        }
    }

    /// The last turn goes to the end of its line.
    private static func lastSentence(from start: Int, in analysis: AnalysisDraft) -> Int {
        let line = analysis.sentences[start].line
        return analysis.sentences.indices.last { analysis.sentences[$0].line == line } ?? start
    }
}

extension Analysis {
    /// The turn whose label begins at a token; nil where none does.
    package func turn(from token: Int) -> Turn? {
        var low = 0
        var high = turns.count
        while low < high {
            let middle = (low + high) / 2
            if turns[middle].label.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low < turns.count && turns[low].label.lowerBound == token ? turns[low] : nil
    }
}
