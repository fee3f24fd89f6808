/// Pairs quotation marks of every style, odd ones included, in one pass.
///
/// A mark opens or closes by its shape where that is clear, else by the space around it. A quotation that stays open
/// ends with its paragraph, so that an odd mark never swallows the rest of a text.
struct QuotationFinder {
    private enum Side { case opens, closes, either }

    /// Quotations inside quotations beyond this depth are odd marks, not speech.
    private static let deepest = 4

    let tokens: UnsafeBufferPointer<Token>
    let text: UnsafeRawBufferPointer

    /// The quotations in the order of their opening marks; inner ones come after the one around them.
    func quotations() -> [Quotation] {
        var found: [Quotation] = []
        var open: [(token: Int, isSingle: Bool)] = []
        var paragraphStart = 0
        for index in tokens.indices {
            if tokens[index].flags.contains(.paragraphBreakBefore), index > paragraphStart {
                abandon(&open, &found, at: index)
                paragraphStart = index
            }
            guard tokens[index].kind == .quotationMark else { continue }
            let single = isSingle(index)
            if single, isApostrophe(index) { continue }
            let matching = open.lastIndex { $0.isSingle == single }
            let side = side(of: index)
            if side != .opens, let matching {
                found.append(Quotation(open: open[matching].token, close: index, isClosed: true))
                open.removeSubrange(matching...)
            } else if side != .closes, startsWord(index) {
                if open.count == QuotationFinder.deepest { open.removeFirst() }
                open.append((index, single))
            }
        }
        abandon(&open, &found, at: tokens.count)
        return found.sorted { ($0.open, -$0.close) < ($1.open, -$1.close) }
    }

    /// Ends what is still open, where it opened close enough to the paragraph's end to be meant.
    private func abandon(_ open: inout [(token: Int, isSingle: Bool)], _ found: inout [Quotation], at end: Int) {
        if let outermost = open.first, !outermost.isSingle, end - outermost.token > 1 {
            found.append(Quotation(open: outermost.token, close: end - 1, isClosed: false))
        }
        open.removeAll()
    }

    private func side(of index: Int) -> Side {
        let token = tokens[index]
        let start = Int(token.start)
        if token.end - token.start == 3 {
            switch text[start + 2] {
            case 0x9E, 0x9A: return .opens
            case 0x9D, 0x99: return .closes
            default: break
            }
        }
        switch (startsWord(index), endsWord(index)) {
        case (true, false): return .opens
        case (false, true): return .closes
        default: return .either
        }
    }

    /// True where a word follows without a space, after a space or an opening mark.
    private func startsWord(_ index: Int) -> Bool {
        let token = tokens[index]
        let before =
            index == 0 || !token.flags.isDisjoint(with: [.spaceBefore, .lineBreakBefore])
            || opensBefore(tokens[index - 1].kind)
        guard index + 1 < tokens.count else { return false }
        return before && tokens[index + 1].flags.isDisjoint(with: [.spaceBefore, .lineBreakBefore])
    }

    private func opensBefore(_ kind: Token.Kind) -> Bool {
        switch kind {
        case .openParenthesis, .quotationMark, .dash, .slash: true
        default: false
        }
    }

    /// True where a word or mark stands right before, and none right behind.
    private func endsWord(_ index: Int) -> Bool {
        guard index > 0, tokens[index].flags.isDisjoint(with: [.spaceBefore, .lineBreakBefore]) else { return false }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        return !next.flags.isDisjoint(with: [.spaceBefore, .lineBreakBefore]) || !(next.isWord || next.kind == .number)
    }

    private func isSingle(_ index: Int) -> Bool {
        let token = tokens[index]
        let start = Int(token.start)
        switch token.end - token.start {
        case 1: return text[start] != UInt8(ascii: "\"")
        case 3: return [0x9A, 0x98, 0x99, 0x9B, 0xB9, 0xBA].contains(text[start + 2])
        default: return false
        }
    }

    /// "Hans' Auto", "die 90er’": a single mark behind a word where nothing is open.
    private func isApostrophe(_ index: Int) -> Bool {
        let shape = text[Int(tokens[index].end) - 1]
        return (shape == 0x27 || shape == 0x99 || shape == 0x60) && !startsWord(index) && !endsWord(index)
    }
}
