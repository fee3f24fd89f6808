import Facts
import Testing

@Suite struct CodePointIndexTests {
    @Test func showsEverySpanAsTheTextItselfDoes() {
        let text = String(repeating: "Ä„x😀e\u{301}\r\n", count: 30)
        let index = CodePointIndex(text)
        #expect(index.count == text.unicodeScalars.count)
        for start in stride(from: 0, through: index.count, by: 7) {
            for end in stride(from: start, through: index.count, by: 5) {
                #expect(index.text(in: Span(start, end)) == text.text(in: Span(start, end)))
            }
        }
        #expect(index.text(in: Span(0, index.count)) == text)
    }

    @Test func hasNothingBeyondTheText() {
        #expect(CodePointIndex("abc").text(in: Span(1, 4)) == nil)
        #expect(CodePointIndex("abc").text(in: Span(-1, 2)) == nil)
        #expect(CodePointIndex("").text(in: Span(0, 0)) == "")
        #expect(CodePointIndex("").count == 0)
    }
}
