import Lexicon

/// Cuts a sentence into clauses after the model of topological fields: marks and coordinating words part the
/// sentence into segments, each segment's opening word and finite verb say what it is, and a stack puts segments that
/// an embedded clause has parted together again.
///
/// Quoted speech that has a clause of its own is left to its own parse: `skip` names its tokens.
package struct ClauseParser {
    let analysis: Analysis
    /// Parentheses inside parentheses beyond this depth are odd marks, not asides.
    private static let deepest = 4
    /// Most sentences have no more segments.
    private static let usualSegments = 6

    /// Tokens of quotations that stand as a whole in the sentence around them.
    let skip: (Int) -> Bool

    package init(_ analysis: Analysis, skip: @escaping (Int) -> Bool = { _ in false }) {
        self.analysis = analysis
        self.skip = skip
    }

    /// The clauses of a token range in the order in which they begin.
    package func clauses(in range: Range<Int>) -> [Clause] {
        let segments = segments(of: range)
        var stack = ClauseStack(capacity: segments.count)
        for segment in segments { stack.add(segment, analysis) }
        return stack.finished(analysis)
    }

    private func segments(of range: Range<Int>) -> [Segment] {
        var segments: [Segment] = []
        segments.reserveCapacity(ClauseParser.usualSegments)
        var start: Int?
        var depth = 0
        func close(at end: Int) {
            if let from = start {
                split(Segment(tokens: from..<end, before: nil, depth: depth, analysis), into: &segments)
            }
            start = nil
        }
        for index in range {
            let kind = analysis.tokens[index].kind
            if skip(index) || isBoundary(kind, at: index) {
                close(at: index)
                if kind == .openParenthesis { depth = min(ClauseParser.deepest, depth + 1) }
                if kind == .closeParenthesis { depth = max(0, depth - 1) }
            } else if start == nil {
                start = index
            }
        }
        close(at: range.upperBound)
        return segments
    }

    private func isBoundary(_ kind: Token.Kind, at index: Int) -> Bool {
        switch kind {
        case .comma, .semicolon, .colon, .openParenthesis, .closeParenthesis, .stop, .question, .exclamation,
            .ellipsis:
            return !(kind == .stop && isInner(index)) && !(kind == .comma && joinsParts(index))
        case .dash: return analysis.tokens[index].flags.contains(.spaceBefore)
        default: return false
        }
    }

    /// "Luft-, Land- und Seestreitkräfte": the comma joins first parts of compounds.
    private func joinsParts(_ comma: Int) -> Bool {
        comma > 0 && analysis.tokens[comma - 1].isWord && analysis.bytes(of: comma - 1).last == UInt8(ascii: "-")
    }

    /// A stop inside a sentence belongs to an abbreviation or number.
    private func isInner(_ index: Int) -> Bool {
        index + 1 < analysis.tokens.count && index > 0
            && (analysis.tokens[index - 1].isAny(.abbreviation) || analysis.tokens[index - 1].kind == .number
                || analysis.tokens[index - 1].end - analysis.tokens[index - 1].start == 1)
    }

    /// Parts a segment at coordinating words between two finite verbs.
    private func split(_ segment: Segment, into pieces: inout [Segment]) {
        guard segment.finites.count > 1 else {
            pieces.append(segment)
            return
        }
        var start = segment.tokens.lowerBound
        var before = segment.before
        for (first, second) in zip(segment.finites, segment.finites.dropFirst()) {
            guard
                let joint = (first..<second).last(where: {
                    analysis.tokens[$0].isAny(.coordinating) && $0 > start
                })
            else { continue }
            pieces.append(Segment(tokens: start..<joint, before: before, depth: segment.depth, analysis))
            start = joint + 1
            before = joint
        }
        pieces.append(
            Segment(tokens: start..<segment.tokens.upperBound, before: before, depth: segment.depth, analysis))
    }
}
