import Testing

@testable import Readers

@Suite struct TableReaderTests {
    private var folder: ReadFolder

    init() throws { folder = try ReadFolder() }

    private func lines(_ name: String, _ content: String) throws -> [String] {
        try folder.lines([folder.folder.write(name, content)])
    }

    @Test func readsCellsAsRFC4180HasThem() throws {
        let table = "id,text,title\r\n1,\"A, \"\"B\"\"\r\nC\",T\r\n\r\n2,D \"E\",\r\n3,\"F\""
        #expect(
            try lines("a.csv", table + ",\r\n")
                == ["a.csv:2 1 A, \"B\"\r\nC", "a.csv:5 2 D \"E\"", "a.csv:6 3 F"])
    }

    @Test(arguments: [",", ";", "\t"])
    func tellsTheSeparatorByTheHeader(separator: String) throws {
        let rows = [["id", "text", "date"], ["1", "A", "10.04.2025"]].map { $0.joined(separator: separator) }
        let found = try folder.articles("table", rows.joined(separator: "\n"))
        #expect(found.map(\.text) == ["A"])
        #expect(found.map(\.date) == ["2025-04-10"])
    }

    @Test func theLineIsTheIDOfARowWithoutOne() throws {
        #expect(
            try lines("a.csv", "title,text\nT,A\n\nU,\"B\nB\"\nV,C") == [
                "a.csv:2 2 A", "a.csv:4 4 B\nB", "a.csv:6 6 C",
            ])
    }

    @Test func readsTheColumnThatIsChosen() throws {
        var folder = folder
        folder.options.fields = try FieldNames(choices: ["text=Volltext"])
        #expect(try folder.articles("a.csv", "Nummer;Volltext\n1;A\n").map(\.text) == ["A"])
        #expect(try folder.articles("a.csv", "Volltext\nA\n").map(\.text) == ["A"])
    }

    @Test func aBadRowDoesNotKeepTheOthers() throws {
        #expect(
            try lines("a.csv", "id,text\n1,A,more\n2\n3,\n4,D,,\n5,E\n6,\"F\n")
                == [
                    "a.csv:2 cell_count -", "a.csv:3 cell_count -", "a.csv:4 missing_field 3", "a.csv:5 4 D",
                    "a.csv:6 5 E", "a.csv:7 open_quote -",
                ])
    }

    @Test func namesTheColumnsWhereNoneHoldsTheText() throws {
        let events = try folder.events([folder.folder.write("a.csv", "nummer,inhalt\n1,A\n")])
        guard case .problem(let problem, _)? = events.first else {
            Issue.record("no problem")
            return
        }
        #expect(problem.fault == .noTextColumn(["nummer", "inhalt"]))
        #expect(problem.explanation.hasSuffix("nummer, inhalt"))
    }

    @Test func readsOtherEncodings() throws {
        let latin = "id,text\n1,Größe\n".unicodeScalars.map { UInt8($0.value) }
        let path = try folder.folder.write("a.csv", latin)
        #expect(try folder.lines([path]) == ["a.csv:2 decoded 1", "a.csv:2 1 Größe"])
        let utf16 = ReadFolder.utf16("id,text\n1,Größe 😀\n")
        let other = try folder.folder.write("b.csv", utf16)
        #expect(try folder.lines([other]) == ["b.csv decoded -", "b.csv:2 1 Größe 😀"])
    }

    @Test func aTextWithCommasIsNoTable() throws {
        #expect(try lines("a.txt", "Text, Bild und Ton\nEin Satz.") == ["a.txt:0 a.txt Text, Bild und Ton\nEin Satz."])
    }

    @Test func aHeaderAloneIsEmpty() throws {
        #expect(try lines("a.csv", "id,text\n") == ["a.csv empty a.csv"])
    }
}
