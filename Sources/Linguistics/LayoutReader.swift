import Lexicon

/// Tells headings, teasers, datelines, agency signatures and pull-quote credits from running text, by what stands
/// on a line of its own and how it ends.
enum LayoutReader {
    /// The most tokens that a line with a name and a party has.
    private static let longestCredit = 8

    /// How many sentences can stand before the dateline.
    private static let teaserLength = 4

    static func mark(_ analysis: inout AnalysisDraft) {
        for index in 0..<min(teaserLength, analysis.sentences.count) where splitDateline(at: index, in: &analysis) {
            break
        }
        splitSignature(&analysis)
        for index in analysis.sentences.indices where analysis.sentences[index].role == .prose {
            analysis.sentences[index].role = role(of: index, in: analysis)
        }
        for index in analysis.sentences.indices.dropFirst() where creditsQuote(index, in: analysis) {
            analysis.sentences[index].role = .attribution
        }
    }

    private static func role(of index: Int, in analysis: AnalysisDraft) -> Sentence.Role {
        let sentence = analysis.sentences[index]
        let tokens = analysis.tokens
        let first = sentence.tokens.lowerBound
        let last = tokens[sentence.tokens.upperBound - 1]
        if opensTeaser(first, in: analysis) { return .furniture }
        let ownsLine =
            (index == 0 || analysis.sentences[index - 1].line != sentence.line)
            && (index + 1 == analysis.sentences.count || analysis.sentences[index + 1].line != sentence.line)
        let isMarked =
            [.stop, .question, .exclamation, .ellipsis, .colon, .quotationMark, .comma].contains(last.kind)
            || last.kind == .closeParenthesis && sentence.tokens.count > longestCredit
        // A text without any line break is one paragraph, however it ends.
        guard ownsLine, !isMarked, analysis.sentences.count > 1, sentence.tokens.count <= 25 else { return .prose }
        return .heading
    }

    private static func opensTeaser(_ first: Int, in analysis: AnalysisDraft) -> Bool {
        guard analysis.tokens[first].flags.contains(.lineBreakBefore) || first == 0 else { return false }
        return (analysis.lexicon.layout.teasers).contains { words in
            words.count <= analysis.tokens.count - first
                && words.indices.allSatisfy {
                    analysis.bytes(of: first + $0).elementsEqual(words[$0])
                }
        }
    }

    /// Cuts what stands before the article's first words: "BRÜSSEL (dpa-AFX) -", "Brüssel taz |", "Wien –".
    ///
    /// - Returns: true where the sentence opens with one.
    private static func splitDateline(at index: Int, in analysis: inout AnalysisDraft) -> Bool {
        let sentence = analysis.sentences[index]
        let tokens = analysis.tokens
        let start = sentence.tokens.lowerBound
        // A sentence that opens with a determiner is prose, whatever dash it holds.
        guard !tokens[start].isAny(.determiner) else { return false }
        let limit = min(sentence.tokens.upperBound, start + 16)
        guard let separator = (start..<limit).first(where: { isDatelineSeparator($0, tokens) }), separator > start,
            separator + 1 < sentence.tokens.upperBound
        else { return false }
        let head = start..<separator
        let isDateline = head.allSatisfy { index in
            let token = tokens[index]
            return !token.isWord || token.isCapitalized || token.isAny([.outlet, .timeWord])
                || index < start + 2 && tokens[min(index + 1, limit - 1)].kind == .number
        }
        let namesPlace = head.contains {
            tokens[$0].isAny([.city, .seat, .outlet, .state]) || tokens[$0].flags.contains(.allCapitals)
        }
        // A place that no list knows stands alone behind a teaser: "Neudau –".
        let isUnknownPlace = index > 0 && head.count == 1 && tokens[start].word == WordTable.unknown
        guard isDateline, namesPlace || isUnknownPlace else { return false }
        analysis.sentences[index] = Sentence(tokens: start..<(separator + 1), line: sentence.line, role: .furniture)
        analysis.sentences.insert(
            Sentence(tokens: (separator + 1)..<sentence.tokens.upperBound, line: sentence.line, role: .prose),
            at: index + 1)
        analysis.openSentence(at: separator + 1)
        return true
    }

    private static func isDatelineSeparator(_ index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        guard token.flags.contains(.spaceBefore), index + 1 < tokens.count else { return false }
        guard tokens[index + 1].flags.contains(.spaceBefore) else { return false }
        return token.kind == .dash || token.kind == .slash
    }

    /// Cuts the writer's or agency's signs off the end: "/aha/DP/zb", "/mit dpa".
    private static func splitSignature(_ analysis: inout AnalysisDraft) {
        guard let sentence = analysis.sentences.last else { return }
        let tokens = analysis.tokens
        var start = sentence.tokens.upperBound
        while start > sentence.tokens.lowerBound {
            let token = tokens[start - 1]
            guard token.kind == .slash || token.isWord && token.end - token.start <= 10 else { break }
            start -= 1
            if token.kind == .slash, start == sentence.tokens.lowerBound || tokens[start - 1].kind != .slash,
                !(start > sentence.tokens.lowerBound && tokens[start - 1].isWord
                    && !tokens[start].flags.contains(.spaceBefore))
            {
                break
            }
        }
        guard start < sentence.tokens.upperBound, tokens[start].kind == .slash,
            sentence.tokens.upperBound - start <= 10
        else { return }
        let last = analysis.sentences.count - 1
        if start > sentence.tokens.lowerBound {
            analysis.sentences[last] = Sentence(
                tokens: sentence.tokens.lowerBound..<start, line: sentence.line, role: sentence.role)
            analysis.sentences.append(
                Sentence(tokens: start..<sentence.tokens.upperBound, line: sentence.line, role: .furniture))
        } else {
            analysis.sentences[last].role = .furniture
        }
    }

    /// True for a line that only names a person, below a line of prose: the credit of a pull quote.
    private static func creditsQuote(_ index: Int, in analysis: AnalysisDraft) -> Bool {
        let sentence = analysis.sentences[index]
        guard sentence.role == .heading, sentence.tokens.count <= longestCredit else { return false }
        let words = sentence.tokens.filter { analysis.tokens[$0].isWord }
        guard !words.isEmpty, words.count <= 6,
            words.allSatisfy({ analysis.tokens[$0].isCapitalized }),
            !words.contains(where: {
                analysis.tokens[$0].isAny(.finite) && !analysis.tokens[$0].isAny([.givenName, .noun])
            })
        else { return false }
        let before = analysis.sentences[index - 1].role
        let namesPerson =
            words.count >= 2 && analysis.tokens[words[0]].isAny(.givenName)
            && !analysis.tokens[words[1]].isAny([.preposition, .coordinating])
        if namesPerson { return before == .prose }
        return before == .attribution && words.contains { analysis.hasOfficeOrRole($0) }
    }
}
