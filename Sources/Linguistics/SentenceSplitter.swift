import Lexicon

/// Cuts a text's tokens into sentences, line by line.
///
/// A line break ends a sentence, unless the next line goes on in small letters after a line without a closing mark.
struct SentenceSplitter {
    /// No sentence has more tokens: what goes on longer is no prose, and rules that compare clauses stay fast.
    static let longest = 1_000

    let tokens: UnsafeBufferPointer<Token>
    let smallForms: SmallForms

    func sentences() -> [Sentence] {
        var sentences: [Sentence] = []
        sentences.reserveCapacity(tokens.count / 15 + 1)
        var start = 0
        var line = 0
        var index = 0
        while index < tokens.count {
            let next = index + 1
            let breaks = next < tokens.count && breaksLine(at: next)
            if next == tokens.count || breaks || next - start == SentenceSplitter.longest || endsSentence(at: index) {
                var end = next
                if !breaks { while end < tokens.count, closes(tokens[end]) { end += 1 } }
                if start < end {
                    sentences.append(Sentence(tokens: start..<end, line: line, role: .prose))
                }
                start = end
                index = end
                if end < tokens.count, breaksLine(at: end) { line += 1 }
            } else {
                index = next
            }
        }
        return sentences
    }

    /// True where the token stands on a new line that opens something new.
    private func breaksLine(at index: Int) -> Bool {
        let token = tokens[index]
        guard token.flags.contains(.lineBreakBefore) else { return false }
        if token.flags.contains(.paragraphBreakBefore) { return true }
        return !(token.isWord && !token.isCapitalized && tokens[index - 1].kind != .stop)
    }

    /// True where the mark belongs to the sentence before it: closing marks right behind its end.
    private func closes(_ token: Token) -> Bool {
        guard !token.flags.contains(.spaceBefore), !token.flags.contains(.lineBreakBefore) else { return false }
        switch token.kind {
        case .quotationMark, .closeParenthesis, .stop, .exclamation, .question, .ellipsis: return true
        default: return false
        }
    }

    private func endsSentence(at index: Int) -> Bool {
        switch tokens[index].kind {
        case .question, .exclamation, .ellipsis: return !goesOn(after: index)
        case .stop: return !isInnerStop(at: index) && !goesOn(after: index)
        default: return false
        }
    }

    /// True where what follows continues the sentence: a closing mark and then a comma or a small letter.
    private func goesOn(after index: Int) -> Bool {
        var next = index + 1
        while next < tokens.count, closes(tokens[next]) { next += 1 }
        guard next < tokens.count, !tokens[next].flags.contains(.paragraphBreakBefore) else { return false }
        let token = tokens[next]
        if token.kind == .comma || token.kind == .colon || token.kind == .semicolon { return true }
        if token.kind == .dash, next > index + 1 { return next + 1 < tokens.count && isSmall(tokens[next + 1]) }
        return isSmall(token)
    }

    private func isSmall(_ token: Token) -> Bool { token.isWord && !token.isCapitalized }

    /// True where the stop belongs to an abbreviation, an initial or an ordinal number.
    private func isInnerStop(at index: Int) -> Bool {
        guard index > 0, index + 1 < tokens.count else { return false }
        let before = tokens[index - 1]
        guard !tokens[index].flags.contains(.spaceBefore) else { return false }
        let next = tokens[index + 1]
        if next.isWord || next.kind == .number, !next.flags.contains(.spaceBefore) { return true }
        if before.kind == .number {
            if isInsideDate(index, before, next) { return true }
            return isOrdinal(before, next, behindDeterminer: index > 1 && tokens[index - 2].isAny(.determiner))
        }
        guard before.isWord else { return false }
        if before.end - before.start == 1 { return before.isCapitalized || lexiconAbbreviates(before) }
        return lexiconAbbreviates(before)
    }

    /// "24./25. Februar", "24.–26. Februar", "24. 2. 2022"
    private func isInsideDate(_ index: Int, _ before: Token, _ next: Token) -> Bool {
        guard before.end - before.start <= 2 else { return false }
        if next.kind == .slash || next.kind == .dash { return !next.flags.contains(.spaceBefore) }
        guard next.kind == .number, index + 2 < tokens.count else { return false }
        if next.end - next.start <= 2 {
            return tokens[index + 2].kind == .stop && !tokens[index + 2].flags.contains(.spaceBefore)
        }
        return next.end - next.start == 4 && index > 2 && tokens[index - 2].kind == .stop
            && tokens[index - 3].kind == .number
    }

    private func lexiconAbbreviates(_ token: Token) -> Bool { token.isAny(.abbreviation) }

    /// "24. Februar", "im 20. Jahrhundert", but not "im Jahr 2015. Die …".
    private func isOrdinal(_ number: Token, _ next: Token, behindDeterminer: Bool) -> Bool {
        guard number.end - number.start <= (behindDeterminer ? 4 : 2), next.isWord else { return false }
        if !next.isCapitalized { return true }
        return !opensSentences(next)
    }

    /// True for a capitalised word that can only be capitalised because it opens a sentence.
    private func opensSentences(_ token: Token) -> Bool {
        guard token.features.isEmpty else { return false }
        return smallForms.word(of: token) != WordTable.unknown
    }
}
