import Facts
import Testing

/// A mark stays a mark where something combines with it: as a `Character` the two are another one.
@Suite struct WrittenMarksTests {
    /// An accent, a vowel sign, a joiner, a variation of the sign before.
    static let combining: [Unicode.Scalar] = ["\u{301}", "\u{64E}", "\u{200D}", "\u{FE0F}"]

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test(arguments: combining) func marksAreFoundUnderWhatCombinesWithThem(_ scalar: Unicode.Scalar) {
        #expect(bytes("ä<\(scalar)b<".replacingMark("<", with: "&lt;")) == bytes("ä&lt;\(scalar)b&lt;"))
        #expect(bytes(CSVText.cell("\"\(scalar),")) == bytes("\"\"\"\(scalar),\""))
        #expect(bytes(CSVText.cell("a,\(scalar)")) == bytes("\"a,\(scalar)\""))
        #expect(bytes(ShellText.quoted("a'\(scalar); rm")) == bytes("'a'\\''\(scalar); rm'"))
    }

    @Test func nothingElseIsTouched() {
        let text = "Größe 😀 e\u{301}\r\n\u{0}"
        #expect(bytes(text.replacingMarks { _ in nil }) == bytes(text))
        #expect(bytes(text.replacingMarks { $0 == 0 ? "" : nil }) == bytes("Größe 😀 e\u{301}\r\n"))
        #expect(CSVText.cell("x y") == "x y")
    }
}
