import Facts
import Testing

@Suite struct MarkedTextTests {
    @Test func marksNestAndBelongToTheFindingsTheyNumber() {
        let marked = MarkedText("{q:Öl 🎉}{f:, {c:sagte} {s12:Zoë}}. {q2:Ja.}")
        #expect(marked.text == "Öl 🎉, sagte Zoë. Ja.")
        #expect(marked.spans("q") == [Span(0, 4)])
        #expect(marked.spans("f") == [Span(4, 15)])
        #expect(marked.spans("c") == [Span(6, 11)])
        #expect(marked.spans("s") == marked.spans("s", 2))
        #expect(marked.span("q", 2) == Span(17, 20))
        #expect(marked.span("c", 2) == nil)
    }

    @Test func piecesWithOnlySpaceBetweenThemAreOne() {
        #expect(MarkedText("{c:hieß} {c:es} hier {c:so}").spans("c") == [Span(0, 7), Span(13, 15)])
    }
}
