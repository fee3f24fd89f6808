import Facts
import Query
import Testing

@testable import onrecord

@Suite struct RowWriterTests {
    static let answer = Answer(
        fields: [Field("id"), Field("actor"), Field("members"), Field("office"), Field("score", .data)],
        rows: [
            [.text("c1"), .key("IT", .state), .list([]), .null, .real(0.5)],
            [
                .text("a|b"), .text("x\u{1B}[31m\"y\", z\n\t\u{9B}\u{202E}\\"),
                .list([.key("PL", .state), .key("GR", .state)]),
                .office(OfficeValue(office: "president", polity: .state("FR"), qualifier: .former)), .integer(7),
            ],
        ])

    private func text(_ format: OutputFormat, language: String = "en", isTerminal: Bool = false) throws -> String {
        RowWriter(format: format, labels: try Labels(language: language), width: 100, isTerminal: isTerminal).text(
            of: Self.answer)
    }

    @Test func csvFollowsRFC4180() throws {
        #expect(
            try text(.csv)
                == "id,actor,members,office,score\r\nc1,IT,,,0.5\r\n"
                + "a|b,\"x\u{1B}[31m\"\"y\"\", z\n\t\u{9B}\u{202E}\\\",PL; GR,president FR former,7\r\n")
    }

    @Test func tsvEscapesWhatWouldBreakALine() throws {
        #expect(
            try text(.tsv)
                == "id\tactor\tmembers\toffice\tscore\nc1\tIT\t\t\t0.5\n"
                + "a|b\tx\u{1B}[31m\"y\", z\\n\\t\u{9B}\u{202E}\\\\\tPL; GR\tpresident FR former\t7\n")
    }

    @Test func aTerminalNeverGetsControlCharacters() throws {
        for format in OutputFormat.allCases {
            let shown = try text(format, isTerminal: true)
            let active = shown.unicodeScalars.filter {
                ($0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t") || (0x7F...0x9F).contains($0.value)
                    || $0.value == 0x202E
            }
            #expect(active.isEmpty, "\(format)")
        }
    }

    @Test func jsonKeepsTypesAndOrder() throws {
        #expect(
            try text(.ndjson) == """
                {"id": "c1", "actor": "IT", "members": [], "office": null, "score": 0.5}
                {"id": "a|b", "actor": "x\\u001b[31m\\"y\\", z\\n\\t\\u009b\\u202e\\\\", "members": ["PL", "GR"], \
                "office": {"office": "president", "of": "FR", "qualifier": "former"}, "score": 7}

                """)
        #expect(try text(.json).hasPrefix("[\n  {\"id\": \"c1\""))
    }

    @Test(arguments: OutputFormat.allCases, [false, true]) func rowsHaveTheSameTextOnEveryThread(
        _ format: OutputFormat, isTerminal: Bool
    ) throws {
        let writer = RowWriter(
            format: format, labels: try Labels(language: "en"), width: 100, isTerminal: isTerminal)
        var encoder = writer.encoder()
        let opening = encoder.opening(Self.answer.fields)
        guard let shaping = encoder.shaping else {
            // What depends on the rows before has none.
            #expect([.table, .markdown, .html, .svg, .json].contains(format))
            return
        }
        var text: [UInt8] = []
        for row in Self.answer.rows { shaping(row, &text) }
        #expect(try opening + String(decoding: text, as: UTF8.self) == self.text(format, isTerminal: isTerminal))
    }

    @Test func markdownEscapesItsOwnMarks() throws {
        #expect(
            try text(.markdown) == """
                | ID | Actor | Members named | Office |
                | --- | --- | --- | --- |
                | c1 | Italy |  |  |
                | a\\|b | x␛\\[31m"y", z↵␉\\\\u{9B}\\\\u{202E}\\\\ | Poland, Greece | president (France) \\[former\\] |

                """)
    }

    @Test func peopleReadLabelsInTheirLanguage() throws {
        let german = try text(.table, language: "de")
        #expect(german.contains("Italien"))
        #expect(german.contains("Präsident (Frankreich) [ehemalig]"))
        #expect(!german.contains("0.5"))
    }

    @Test func emptyAnswersAreEmptyInTheirFormat() throws {
        let empty = Answer(fields: [Field("id")], rows: [])
        let labels = try Labels(language: "en")
        let texts = OutputFormat.allCases.map {
            RowWriter(format: $0, labels: labels, width: 80, isTerminal: false).text(of: empty)
        }
        #expect(texts.dropLast(2) == ["", "[]\n", "", "id\r\n", "id\n", ""])
        #expect(texts.dropLast().last?.contains("<tbody>") == false)
        #expect(texts.suffix(2).map { String($0.suffix(7)) } == ["/html>\n", "</svg>\n"])
    }

    @Test func aCSVLineIsNeverBlank() throws {
        let answer = Answer(fields: [Field("a,b")], rows: [[.null], [.text("x\r\n")]])
        let writer = RowWriter(format: .csv, labels: try Labels(language: "en"), width: 80, isTerminal: false)
        #expect(writer.text(of: answer) == "\"a,b\"\r\n\"\"\r\n\"x\r\n\"\r\n")
    }

    @Test func aPageInHTMLHoldsNoMarkupOfATextAndNoScript() throws {
        let answer = Answer(
            fields: [Field("<b>"), Field("evidence", .passage)],
            rows: [
                [.text("<script>x</script>"), .excerpt(ExcerptValue([.init("a<"), .init("&\"'", isMarked: true)]))]
            ])
        let page = try writer(.html, PageFrame(title: "</title>", lead: "a & b")).text(of: answer)
        #expect(page.contains("<td>&lt;script&gt;x&lt;/script&gt;</td>"))
        #expect(page.contains("a&lt;<mark>&amp;&quot;&#39;</mark>"))
        #expect(page.contains("<title>&lt;/title&gt;</title>") && page.contains("a &amp; b"))
        #expect(page.contains("<th>&lt;b&gt;</th>"))
        #expect(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"))
    }

    @Test func marksThatSomethingCombinesWithAreEscapedToo() throws {
        let answer = Answer(fields: [Field("id")], rows: [[.text("\"\u{301}'\u{200D}<\u{301}&\u{FE0F}|\u{301},")]])
        let (html, markdown) = try (writer(.html, PageFrame()), writer(.markdown, PageFrame()))
        func has(_ text: String, _ part: String) -> Bool {
            text.utf8.withContiguousStorageIfAvailable { text in
                part.utf8.withContiguousStorageIfAvailable { text.firstRange(of: $0) != nil } ?? false
            } ?? false
        }
        #expect(has(html.text(of: answer), "<td>&quot;\u{301}&#39;\u{200D}&lt;\u{301}&amp;\u{FE0F}|\u{301},</td>"))
        #expect(has(markdown.text(of: answer), "\\|\u{301}"))
        #expect(has(try writer(.csv, PageFrame()).text(of: answer), "\r\n\"\"\"\u{301}'"))
    }

    private func writer(_ format: OutputFormat, _ page: PageFrame) throws -> RowWriter {
        RowWriter(format: format, labels: try Labels(language: "en"), width: 80, isTerminal: false, page: page)
    }

    @Test func tablesAreLaidOutByPages() throws {
        let rows = (1...PagedRows.pageLength + 1).map { [Value.text($0 > PagedRows.pageLength ? "wide row" : "x")] }
        let answer = Answer(fields: [Field("id")], rows: rows)
        let lines = try writer(.table, PageFrame()).text(of: answer).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.prefix(3) == ["ID", "──", "x"])
        #expect(lines.suffix(6) == ["x", "", "ID", "────────", "wide row", ""])
    }
}
