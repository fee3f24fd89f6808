import Foundation
import TestSupport
import Testing

/// Every format through the built program, as files, packed and from standard input.
@Suite struct FormatCommandTests {
    private static let sentence = "Der Minister Jan Bauer sagte am Montag, Norwegen schicke Truppen."

    /// A file of each format, with one article.
    private static let files: [(name: String, content: String)] = [
        ("a.txt", sentence),
        (
            "a.html",
            "<!DOCTYPE html><html lang=\"de\"><title>T</title><body><nav>Start</nav><p>\(sentence)</p></body></html>"
        ),
        ("a.jsonl", "{\"id\": \"1\", \"text\": \"\(sentence)\"}\n"),
        ("a.json", "[\n  {\n    \"id\": \"1\",\n    \"body\": \"\(sentence)\"\n  }\n]\n"),
        ("a.csv", "id,text\n1,\"\(sentence)\"\n"), ("a.tsv", "id\ttext\n1\t\(sentence)\n"),
        ("a.rss", "<rss><channel><item><guid>1</guid><description>\(sentence)</description></item></channel></rss>"),
        (
            "a.atom",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>1</id><summary>\(sentence)</summary></entry></feed>"
        ),
        (
            "g2.xml",
            "<newsItem guid=\"urn:x:1\"><contentSet><inlineData contenttype=\"text/plain\">\(sentence)</inlineData>"
                + "</contentSet></newsItem>"
        ),
        (
            "nitf.xml",
            "<nitf uno=\"1\"><body><body.content><p>\(sentence)</p></body.content></body></nitf>"
        ),
    ]

    @Test(arguments: files.map(\.name))
    func importsTheSameTextFromEveryFormat(name: String) throws {
        let file = try #require(Self.files.first { $0.name == name })
        let folder = try TemporaryFolder()
        try folder.write(name, file.content)
        try folder.write(name + ".gz", Packed.gzip(file.content))
        try folder.write("all.zip", Packed.zip([.init("in/" + name, file.content)]))
        let program = Program(folder: folder.url)
        let result = try program.run("import", name)
        #expect(result.transcript == "1 new, 0 unchanged, 0 replaced, 0 rejected\n")
        let text = try program.run("sql", "select text from sources", "--format", "csv")
        #expect(text.output == "text\r\n\"\(Self.sentence)\"\r\n")
        let packed = try program.run("extract", name + ".gz", "all.zip").output.split(separator: "\n")
        #expect(packed.count { $0.contains("Jan Bauer") } == 2)
        let piped = try program.run(["extract"], input: Data(Packed.zip([.init(name, file.content)])))
        #expect(piped.output.contains("Jan Bauer"))
    }

    @Test func readsWhatAListNames() throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b\nc.txt", "d.md"] { try folder.write(name, Self.sentence + name) }
        try folder.write("list", "a.txt\r\n\nd.md\n")
        try folder.write("nul", "a.txt\0b\nc.txt\0")
        let program = Program(folder: folder.url)
        #expect(try program.run("import", "--files-from", "list").output.hasPrefix("2 new"))
        #expect(try program.run("import", "-0", "--files-from", "nul").output.hasPrefix("1 new, 1 unchanged"))
        let piped = try program.run("extract", "d.md", "--files-from", "-", input: "a.txt\n")
        #expect(piped.output.split(separator: "\n").map { $0.prefix(11) } == ["{\"id\":\"d.md", "{\"id\":\"a.tx"])
        let missing = try program.run("import", "--files-from", "none")
        #expect(missing.messages == "Error: none: there is no such file or folder; check the path.\n")
        #expect(missing.status == 66)
    }

    @Test func readsTheFieldsThatAreChosen() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.csv", "Nr;Volltext;Tag\n7;\(Self.sentence);10.04.2025\n")
        let program = Program(folder: folder.url)
        let unknown = try program.run("import", "a.csv")
        #expect(
            unknown.messages
                == "Rejected: a.csv:1: no column is known to hold the text; choose one with --field text=COLUMN: "
                + "Nr, Volltext, Tag\n")
        let result = try program.run(
            "import", "a.csv", "--field", "text=Volltext", "--field", "date=Tag", "--field", "id=Nr")
        #expect(result.transcript == "1 new, 0 unchanged, 0 replaced, 0 rejected\n")
        let rows = try program.run("sql", "select location, published from sources", "--format", "csv")
        #expect(rows.output == "location,published\r\na.csv#7,2025-04-10\r\n")
    }

    @Test(
        arguments: [
            (["--field", "text"], "--field “text” is no choice of a name. Give one: --field text=body"),
            (
                ["--field", "txt=body"],
                "--field “txt” is no field. Choose one of: id, text, title, date, language, url, author, outlet."
            ),
            (["--field", "text=a", "--field", "text=b"], "--field text is given twice. Give one name for it."),
            (["--glob", ""], "--glob has no pattern. Give one: --glob '*.txt'"),
            (["--null"], "--null goes with --files-from."),
        ])
    func saysWhatIsWrongWithTheFlags(flags: [String], sentence: String) throws {
        for command in ["import", "extract"] {
            let result = try Program().run([command, "a.txt"] + flags)
            #expect(result.messages.contains(sentence), "\(result.messages)")
            #expect(result.status == 64)
        }
    }

    @Test func saysWhatItRejectsInWhichFileMemberAndLine() throws {
        let folder = try TemporaryFolder()
        var encrypted = Packed.Entry("in/secret.txt", "x")
        encrypted.flags = 1
        try folder.write(
            "news.zip",
            Packed.zip([
                .init("../up.txt", "x"), .init("in/a.jsonl", "{\"id\":\"1\",\"text\":\"A\"}\n{\"id\":\"2\"}\n"),
                encrypted,
                .init("in/b.csv", "id,text\n1,x,y\n2,\"z\n"), .init("in/c.xml", "<svg/>"),
            ]))
        try folder.write("cut.gz", Packed.gzip("Ein Satz.").dropLast(5))
        try folder.write("feed.rss", "<rss>\n<item><guid>1</guid><title>A & B</title></item></rss>")
        try folder.write("laugh.xml", "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss/>")
        try folder.write("page.html", "<html><nav>Start</nav></html>")
        try folder.write("list.json", "[{\"id\":\"3\",\"text\":\"C\"}")
        try folder.write("scan.txt", "%PDF-1.7")
        let names = ["news.zip", "cut.gz", "feed.rss", "laugh.xml", "page.html", "list.json", "scan.txt"]
        let result = try Program(folder: folder.url).run(["import"] + names)
        let difference = Snapshot.difference(result.transcript, named: "import-formats.txt")
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func directionOverridesReachTheArchiveAndNoTerminal() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.html", "<html><body><p>Der Minister \u{202E}sagte am Montag, man helfe.</p></body></html>")
        let program = Program(folder: folder.url)
        #expect(try program.run("import", "a.html").status == 0)
        #expect(try program.run("sql", "select text from sources").output.contains("\\u{202E}"))
        #expect(
            try program.run("sql", "select instr(text, char(8238)) > 0 from sources", "--format", "csv").output
                .contains("1"))
    }
}
