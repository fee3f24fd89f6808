import Facts
import Foundation
import TestSupport
import Testing

@testable import Readers

@Suite struct ArticleReaderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// What the reader comes upon, a line each, with paths as below the folder.
    private func events(_ paths: [String], refusesRepeatedIDs: Bool = true) throws -> [String] {
        var lines: [String] = []
        try ArticleReader(refusesRepeatedIDs: refusesRepeatedIDs).read(paths) { event in
            switch event {
            case .article(let article, let file, let line):
                lines.append("\(file):\(line ?? 0) \(article.id) \(article.text)")
            case .problem(let problem, let id):
                lines.append("\(problem.place) \(problem.key) \(id ?? "-")")
            }
        }
        return lines.map { $0.replacingOccurrences(of: folder.path + "/", with: "") }
    }

    @Test func readsAFolderInTheOrderOfItsPathsAndLeavesOutTheRest() throws {
        try folder.write("b.txt", "B")
        try folder.write("a.TXT", "A")
        try folder.write("c/d.txt", "D")
        try folder.write("c/e.jsonl", #"{"id":"e1","text":"E"}"#)
        for name in [".hidden.txt", ".git/x.txt", "notes.md", "image.png", "txt", "data.yaml"] {
            try folder.write(name, "not read")
        }
        let expected = ["a.TXT:0 a.TXT A", "b.txt:0 b.txt B", "c/d.txt:0 d.txt D", "c/e.jsonl:1 e1 E"]
        #expect(try events([folder.path]) == expected)
        #expect(try events([folder.path + "/"]) == expected)
    }

    @Test func followsALinkToAFolder() throws {
        try folder.write("real/a.txt", "A")
        let link = folder.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path + "/real")
        #expect(try events([link]) == ["link/a.txt:0 a.txt A"])
        #expect(try events([link + "/"]) == ["link/a.txt:0 a.txt A"])
    }

    @Test func readsAFileThatIsNamedWhateverItsEnding() throws {
        let path = try folder.write("article", "Text")
        #expect(try events([path]) == ["article:0 article Text"])
    }

    @Test func oneBadInputDoesNotKeepTheOthers() throws {
        let good = try folder.write("good.txt", "Gut")
        let bad = try [
            folder.path + "/missing.txt", folder.write("empty.txt", ""), folder.write("blank.txt", " \n\t\u{A0}"),
            folder.write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]), folder.write("empty.jsonl", "\n \n"),
            folder.write("cut.txt", Array("Länder und Städ".utf8) + [0xC3]),
        ]
        try FileManager.default.createDirectory(atPath: folder.path + "/none", withIntermediateDirectories: true)
        try folder.write("none/readme.md", "no article")
        #expect(
            try events(bad + [folder.path + "/none", good])
                == [
                    folder.path + "/missing.txt missing " + folder.path + "/missing.txt", "empty.txt empty empty.txt",
                    "blank.txt empty blank.txt", "binary.txt not_text binary.txt", "empty.jsonl empty empty.jsonl",
                    "cut.txt damaged_utf8 cut.txt", "none no_articles " + folder.path + "/none",
                    "good.txt:0 good.txt Gut",
                ].map { $0.replacingOccurrences(of: folder.path + "/", with: "") })
    }

    @Test func aBadLineIsAProblemOfItsOwn() throws {
        let path = try folder.write(
            "n.jsonl",
            """
            {"id":"a","text":"A","lang":"de","date":"2025","url":"u","title":"t","more":[1]}

            nonsense
            {"id":"b"}
            {"id":"c","text":7}
            {"text":"D"}
            {"id":"a2","text":"A2","lang":null}
            {"id":"a2","text":"again"}
            """)
        #expect(
            try events([path]) == [
                "n.jsonl:1 a A", "n.jsonl:3 malformed_line -", "n.jsonl:4 missing_field b", "n.jsonl:5 wrong_type c",
                "n.jsonl:6 missing_field -", "n.jsonl:7 a2 A2", "n.jsonl:8 duplicate_id a2",
            ])
        #expect(try events([path], refusesRepeatedIDs: false).last == "n.jsonl:8 a2 again")
    }

    @Test func takesOverWhatTheCarrierSays() throws {
        let path = try folder.write(
            "n.ndjson", #"{"title":"t","url":"u","date":"2025-04","lang":"en","text":"x\r\ny","id":"a"}"#)
        var found: Article?
        try ArticleReader(refusesRepeatedIDs: true).read([path]) {
            if case .article(let article, _, _) = $0 { found = article }
        }
        #expect(found == Article(id: "a", text: "x\r\ny", language: "en", date: "2025-04", url: "u", title: "t"))
    }

    @Test func readsRecordsInOtherEncodings() throws {
        let line = #"{"id":"ä","text":"Größe"}"# + "\r\n"
        let units = (line + line.replacingOccurrences(of: "ä", with: "b")).utf16
        let bytes = units.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let utf16: [UInt8] = [0xFF, 0xFE] + bytes
        try folder.write("1.jsonl", utf16)
        try folder.write("2.jsonl", [0xEF, 0xBB, 0xBF] + Array(line.utf8))
        let latin = line.unicodeScalars.map { UInt8($0.value) }
        try folder.write("3.jsonl", Array(line.utf8) + latin.map { $0 == 0xE4 ? 0xF6 : $0 })
        #expect(
            try events([folder.path]) == [
                "1.jsonl decoded -", "1.jsonl:1 ä Größe", "1.jsonl:2 b Größe", "2.jsonl:1 ä Größe", "3.jsonl:1 ä Größe",
                "3.jsonl:2 decoded ö", "3.jsonl:2 ö Größe",
            ])
    }

    @Test func saysHowATextWasDecoded() throws {
        let path = try folder.write("w.txt", Array("Gr".utf8) + [0xF6] + Array("sse".utf8))
        #expect(try events([path]) == ["w.txt decoded w.txt", "w.txt:0 w.txt Grösse"])
    }

    @Test func linesLongerThanAPieceAreWhole() throws {
        let long = String(repeating: "Wort ", count: 100_000)
        let path = try folder.write(
            "long.jsonl", (1...3).map { #"{"id":"\#($0)","text":"\#(long)\#($0)"}"# }.joined(separator: "\n"))
        let lines = try events([path])
        #expect(lines.count == 3)
        #expect(lines.last == "long.jsonl:3 3 \(long)3")
    }

    @Test(
        arguments: [
            (.missing, "x: there is no such file or folder; check the path"),
            (.empty, "x: there is no text in it; remove it or fill it"),
            (.notText, "x: these bytes are no text; save the article as UTF-8"),
            (
                .malformedLine(JSONFault(column: 4, expected: .colon)),
                "x: this is no JSON object: a colon is missing at column 4; correct or remove the line"
            ),
            (
                .missingField("text"),
                "x: the record has no “text”; add it, name another field with --field, or remove the record"
            ),
            (
                .notStored("a finding names “clown”, which is not among the offices"),
                "x: the article was left out: a finding names “clown”, which is not among the offices; please report this"
            ),
            (.decoded(.windows1252), "x: decoded from Windows-1252"),
            (.unknownDate("gestern"), "x: the date “gestern” is no EDTF such as 2025-04-10 and was left out"),
        ] as [(InputProblem.Fault, String)])
    func eachProblemIsOneSentence(fault: InputProblem.Fault, sentence: String) {
        #expect(InputProblem(location: "x", fault: fault).description == sentence)
        #expect(InputProblem(location: "x", line: 3, fault: fault).description == "x:3" + sentence.dropFirst())
        #expect(
            InputProblem(location: "-", line: 3, fault: fault).description
                == "standard input, line 3" + sentence.dropFirst())
    }
}
