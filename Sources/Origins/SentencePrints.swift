import Facts

/// A sentence of an article, ready to be looked for in others.
package struct PrintedSentence: Sendable, Hashable {
    package let span: Span
    /// The same for sentences of the same words.
    package let print: Int64
    package let wording: Wording
    /// Some phrases of it; none where it is found whole only.
    package let phrases: Set<Int64>
    /// What others are told of it beside each phrase.
    package let sketch: WordingSketch

    /// `print` is that of the wording, or of one that counts only behind another sentence.
    package init(span: Span, print: Int64, wording: Wording) {
        self.span = span
        self.print = print
        self.wording = wording
        phrases = print == wording.print ? wording.phrases : []
        sketch = WordingSketch(of: wording, phrases: phrases.count)
    }
}

/// The sentences of an article by which it is compared with others.
///
/// A short sentence says nothing alone: it counts together with the sentence before it.
package enum SentencePrints {
    package static func of(_ sentences: [Span], in text: CodePointIndex) -> [PrintedSentence] {
        var printed: [PrintedSentence] = []
        var before: Int64?
        for span in sentences {
            guard let words = text.text(in: span) else { continue }
            let wording = Wording(words)
            guard !wording.words.isEmpty else { continue }
            if wording.standsAlone {
                before = wording.print
            } else if let last = before {
                before = wording.print(behind: last)
            }
            if let before { printed.append(PrintedSentence(span: span, print: before, wording: wording)) }
        }
        return printed
    }
}
