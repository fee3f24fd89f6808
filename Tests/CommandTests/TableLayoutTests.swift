import Testing

@testable import onrecord

@Suite struct TableLayoutTests {
    private func table(_ columns: [(String, Bool)], _ rows: [[String]], width: Int) -> String {
        TableLayout(width: width).text(
            of: ReadableTable(
                columns: columns.map { ReadableTable.Column(title: $0.0, isPassage: $0.1) }, rows: rows))
    }

    @Test func alignsColumns() {
        let text = table([("Id", false), ("Name", false)], [["1", "Ada"], ["20", "Zoë"]], width: 40)
        #expect(
            text == """
                Id  Name
                ──  ────
                1   Ada
                20  Zoë

                """)
    }

    @Test func countsWideAndCombiningCharactersAsTheTerminalDoes() {
        let text = table([("A", false), ("B", false)], [["東京", "x"], ["e\u{301}a", "y"], ["👩‍🚀", "z"]], width: 40)
        #expect(
            text == """
                A     B
                ────  ─
                東京  x
                e\u{301}a    y
                👩‍🚀    z

                """)
    }

    @Test func breaksNamesOfFilesBehindTheirMarks() {
        let text = table([("File", false), ("N", false)], [["002_press_summit.txt", "1"]], width: 19)
        #expect(
            text == """
                File              N
                ────────────────  ─
                002_press_        1
                summit.txt

                """)
    }

    @Test func putsPassagesBelowTheirRow() {
        let text = table(
            [("Id", false), ("Evidence", true)], [["1", "one two three four five"], ["2", ""]], width: 24)
        #expect(
            text == """
                Id
                ──
                1
                    Evidence: one two
                    three four five

                2

                """)
    }

    @Test func wrapsCellsAndPartsTallRows() {
        let text = table(
            [("First", false), ("Second", false)], [["alpha beta gamma", "delta epsilon zeta"], ["a", "b"]], width: 26)
        #expect(
            text == """
                First         Second
                ────────────  ────────────
                alpha beta    delta
                gamma         epsilon zeta

                a             b

                """)
    }

    @Test func fallsBackToBlocksWhereColumnsGetTooNarrow() {
        let columns = ["One", "Two", "Three", "Four"].map { ($0, false) }
        let text = table(columns, [["aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc dd", ""]], width: 20)
        #expect(
            text == """
                ─ 1 ────────────────
                One    aaaaaaaaaa
                Two    bbbbbbbbbb
                Three  cccccccccc dd

                """)
    }

    @Test func leavesOutColumnsThatNoRowFills() {
        #expect(table([("A", false), ("B", false)], [["1", ""]], width: 40) == "A\n─\n1\n")
    }

    @Test func breaksWordsThatAreWiderThanTheirColumn() {
        #expect(LineWrap.lines("abcdefghij kl", width: 4) == ["abcd", "efgh", "ij", "kl"])
        #expect(LineWrap.lines("東京都", width: 3) == ["東", "京", "都"])
        #expect(LineWrap.lines("", width: 3) == [""])
    }
}
