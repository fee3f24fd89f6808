import Testing

@testable import onrecord

@Suite struct TerminalStyleTests {
    private let style = TerminalStyle(isColored: true)

    @Test func aBrokenTextIsSetOffOnEachOfItsLines() {
        let text = "one " + style.marked("two three", .hit) + " four"
        let lines = LineWrap.lines(text, width: 9).map(style.rendered)
        #expect(lines == ["one \u{1B}[1;4mtwo\u{1B}[0m", "\u{1B}[1;4mthree\u{1B}[0m", "four"])
    }

    @Test func marksTakeNoWidth() {
        #expect(DisplayWidth.of(style.marked("abc", .heading)) == 3)
        #expect(TerminalStyle().marked("abc", .heading) == "abc")
    }

    @Test func sequencesOfATextStayPictures() {
        let text = VisibleText.escaping("\u{1B}[31m\u{1}red\u{6}")
        #expect(style.rendered(text) == "␛[31m␁red␆")
    }

    @Test func colourIsForTerminalsThatKnowIt() {
        #expect(ColorChoice.auto.isOn(isTerminal: true, [:]))
        #expect(!ColorChoice.auto.isOn(isTerminal: false, [:]))
        #expect(!ColorChoice.auto.isOn(isTerminal: true, ["NO_COLOR": "1"]))
        #expect(ColorChoice.auto.isOn(isTerminal: true, ["NO_COLOR": ""]))
        #expect(!ColorChoice.auto.isOn(isTerminal: true, ["TERM": "dumb"]))
        #expect(ColorChoice.always.isOn(isTerminal: false, ["NO_COLOR": "1"]))
        #expect(!ColorChoice.never.isOn(isTerminal: true, [:]))
    }
}
