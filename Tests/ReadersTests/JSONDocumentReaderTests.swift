import Testing

@testable import Readers

@Suite struct JSONDocumentReaderTests {
    private let folder: ReadFolder

    init() throws { folder = try ReadFolder() }

    private func lines(_ content: String) throws -> [String] {
        try folder.lines([folder.folder.write("a.json", content)])
    }

    @Test func readsTheRecordsOfAList() throws {
        #expect(
            try lines("[{\"id\": \"1\", \"text\": \"A ] }\\\" [\"},\n {\"id\": 2,\n  \"text\": \"B\"}\n]\n")
                == ["a.json:1 1 A ] }\" [", "a.json:2 2 B"])
    }

    @Test func readsOneRecordOnSeveralLines() throws {
        #expect(try lines("{\n  \"id\": \"1\",\n  \"text\": \"A\"\n}\n") == ["a.json:1 1 A"])
        #expect(
            try lines("{\n\"id\": \"1\", \"text\": \"A\"}\n{\n\"id\": \"2\", \"text\": \"B\"}")
                == ["a.json:1 1 A", "a.json:3 2 B"])
    }

    @Test func aMalformedRecordDoesNotKeepTheOthers() throws {
        #expect(
            try lines("[\n{\"id\": \"1\", \"text\" \"A\"},\n7,\n{\"id\": \"3\"},\n{\"id\": \"4\", \"text\": \"D\"}]")
                == [
                    "a.json:2 malformed_line -", "a.json:3 malformed_line -", "a.json:4 missing_field 3",
                    "a.json:5 4 D",
                ])
    }

    @Test func saysInWhichLineARecordIsBroken() throws {
        let events = try folder.events([folder.folder.write("a.json", "[\n{\"id\": \"1\",\n\"text\": x}]")])
        guard case .problem(let problem, _)? = events.first else {
            Issue.record("no problem")
            return
        }
        #expect(problem.line == 3)
        #expect(problem.fault == .malformedLine(JSONFault(line: 1, column: 9, expected: .value)))
    }

    @Test func saysThatAListHasNoEndOrMoreBehindIt() throws {
        #expect(try lines(#"[{"id":"1","text":"A"}"#) == ["a.json:1 1 A", "a.json:1 open_list a.json"])
        #expect(try lines(#"[{"id":"1","text":"A"}] x"#) == ["a.json:1 1 A", "a.json:1 behind_list a.json"])
        #expect(try lines(#"[{"id":"1","text":"A""#) == ["a.json:1 malformed_line -", "a.json:1 open_list a.json"])
        #expect(try lines("[]") == ["a.json empty a.json"])
        #expect(
            try lines(#"[{"id":"1","text":"A"}, } , {"id":"2"}]"#) == [
                "a.json:1 1 A", "a.json:1 malformed_line a.json",
            ])
    }

    @Test func takesOverWhatRecordsSayUnderUsualNames() throws {
        let article = try #require(
            try folder.articles(
                "a.json",
                """
                [{"guid": "g", "body": "Text", "headline": "Titel", "publishedAt": "Thu, 10 Apr 2025 12:00:00 +0200",
                "language": "de", "link": "https://example.com/1", "byline": "Ann", "publisher": "Blatt",
                "source": {"id": 7}, "keywords": ["x"]}]
                """
            ).first)
        #expect(article.id == "g")
        #expect(article.text == "Text")
        #expect(article.title == "Titel")
        #expect(article.date == "2025-04-10")
        #expect(article.language == "de")
        #expect(article.url == "https://example.com/1")
        #expect(article.author == "Ann")
        #expect(article.outlet == "Blatt")
    }

    @Test func theMoreUsualNameWins() throws {
        let found = try folder.articles(
            "a.json", #"[{"id":"1","body":"B","text":"A"},{"id":"2","text":"A","body":"B"}]"#)
        #expect(found.map(\.text) == ["A", "A"])
    }

    @Test func aURLStandsForAnID() throws {
        #expect(try folder.articles("a.json", #"[{"url":"https://x/1","text":"A"}]"#).map(\.id) == ["https://x/1"])
    }
}
