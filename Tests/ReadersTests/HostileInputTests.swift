import Foundation
import TestSupport
import Testing

@testable import Readers

/// Input that is made to do harm, or is broken in ways that do: a clear rejection or a clean article.
@Suite struct HostileInputTests {
    private let folder: ReadFolder

    init() throws { folder = try ReadFolder() }

    private static let sentence = "Ein Satz, der lang genug ist, um einer zu sein."

    @Test(arguments: ["a.txt", "a.jsonl", "a.json", "a.csv", "a.html", "a.rss"])
    func nulBytesAreNoText(name: String) throws {
        let contents = [
            "a.txt": "Te\0xt", "a.jsonl": "{\"id\":\"1\",\"text\":\"Te\\u0000xt\"}",
            "a.json": "[{\"id\":\"1\",\"text\":\"\\u0000\"}]",
            "a.csv": "id,text\n1,Te\0xt", "a.html": "<html><p>Te\0xt</p>",
            "a.rss": "<rss><channel><item><guid>1</guid><description>Te\0xt</description></item></channel></rss>",
        ]
        let problems = try folder.problems(name, try #require(contents[name]))
        #expect(problems == [name == "a.rss" ? "malformed_xml" : "not_text"])
    }

    @Test(
        arguments: [
            ("a.jsonl", "{\"id\":\"1\",\"text\":\"Über Länder ", "\"}", "damaged_utf8"),
            ("a.csv", "id,text\n1,Über Länder ", "\n", "damaged_utf8"),
            ("a.html", "<html><p>Über Länder ", "</p>", "damaged_utf8"),
            ("a.rss", "<rss><item><guid>1</guid><description>Länder ", "</description></item></rss>", "malformed_xml"),
        ])
    func brokenUTF8IsRefused(name: String, before: String, after: String, problem: String) throws {
        let bytes = Array(before.utf8) + [0xC3] + Array(after.utf8)
        #expect(try folder.problems(name, bytes) == [problem])
    }

    @Test func loneSurrogatesAreRefused() throws {
        #expect(try folder.problems("a.json", #"[{"id":"1","text":"\ud800"}]"#) == ["malformed_line"])
        let utf16: [UInt8] = ReadFolder.utf16("id,text\n1,x") + [0x00, 0xD8, 0x41, 0]
        #expect(try folder.problems("a.csv", utf16).last == "not_text")
    }

    @Test func directionOverridesStayInTheText() throws {
        let text = "Er sagte \u{202E}nein\u{202C} und \u{2067}ja\u{2069}, wie es hier zu lesen steht."
        #expect(try folder.articles("a.html", "<html><p>\(text)</p>").map(\.text) == [text])
        #expect(try folder.articles("a.csv", "id,text\n1,\"\(text)\"").map(\.text) == [text])
    }

    @Test(arguments: ["jsonl", "json", "csv", "txt", "html", "rss", "xml"])
    func whatIsLongerThanAnyArticleIsRefused(kind: String) throws {
        let (before, after) =
            switch kind {
            case "jsonl": ("{\"id\":\"1\",\"text\":\"", "\"}\n{\"id\":\"2\",\"text\":\"B\"}\n")
            case "json": ("[{\"id\":\"1\",\"text\":\"", "\"},{\"id\":\"2\",\"text\":\"B\"}]")
            case "csv": ("id,text\n1,", "\n2,B\n")
            case "rss":
                (
                    "<rss><item><guid>1</guid><title>",
                    "</title></item><item><guid>2</guid><description>B</description></item></rss>"
                )
            case "html": ("<html><p>", "</p>")
            case "xml": ("<nitf><body>", "</body></nitf>")
            default: ("", "")
            }
        let path = folder.folder.path("a." + kind)
        try folder.folder.write("a." + kind, before)
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.seekToEnd()
        let megabyte = Data(repeating: UInt8(ascii: "a"), count: 1 << 20)
        for _ in 0..<(kind == "jsonl" ? 100 : 18) { try file.write(contentsOf: megabyte) }
        try file.write(contentsOf: Data(after.utf8))
        try file.close()
        let events = try folder.events([path])
        guard case .problem(let problem, _)? = events.first else {
            Issue.record("no problem: \(events.count)")
            return
        }
        #expect(problem.key == "too_long")
        let texts = events.compactMap { if case .article(let article, _, _) = $0 { article.text } else { nil } }
        #expect(texts == (["txt", "html", "xml"].contains(kind) ? [] : ["B"]))
    }

    @Test(arguments: ["json", "html", "xml", "rss"])
    func deepNestingIsRefusedOrReadInStride(kind: String) throws {
        let depth = 200_000
        let problems =
            switch kind {
            case "json":
                try folder.problems("a.json", "[{\"id\":\"1\",\"x\":" + String(repeating: "[", count: depth) + "]}")
            case "html":
                try folder.problems("a.html", "<html><body>" + String(repeating: "<div>", count: depth) + Self.sentence)
            case "xml": try folder.problems("a.xml", "<rss>" + String(repeating: "<a>", count: depth))
            default:
                try folder.problems(
                    "a.rss",
                    "<rss><item><guid>1</guid>" + String(repeating: "<a>", count: depth) + "x"
                        + String(repeating: "</a>", count: depth) + "</item></rss>")
            }
        #expect(!problems.isEmpty)
        let wanted = ["json": "malformed_line", "html": "too_deep", "xml": "too_deep", "rss": "too_deep"]
        #expect(problems.first == wanted[kind])
    }

    @Test func deepNestingInJSONThatIsWellFormedIsPassedOver() throws {
        let nested = String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
        #expect(try folder.articles("a.json", "[{\"id\":\"1\",\"x\":\(nested),\"text\":\"A\"}]").map(\.text) == ["A"])
        let linked = "<script type=\"application/ld+json\">\(nested)</script>"
        #expect(
            try folder.articles("a.html", "<html><head>\(linked)</head><p>\(Self.sentence)</p>").map(\.text)
                == [Self.sentence])
    }

    @Test(arguments: ["csv", "jsonl", "rss"])
    func aFileOfNothingButRejectionsIsNotReadToItsEnd(kind: String) throws {
        let (before, piece) =
            switch kind {
            case "csv": ("id,text\n", "1\n")
            case "jsonl": ("", "{}\n")
            default: ("<rss>", "<item></item>")
            }
        let count = ReadingLimits.rejections * 2
        let problems = try folder.problems("a." + kind, before + String(repeating: piece, count: count))
        #expect(problems.count == ReadingLimits.rejections + 2)
        #expect(problems.last == "too_many_rejections")
    }

    @Test func entitiesAreNeverExpandedOrFetched() throws {
        let secret = try folder.folder.write("secret.txt", "geheim")
        let item = "<item><guid>1</guid><description>A &x; B</description></item>"
        let laughs = (1...9).map { "<!ENTITY x\($0) \"&x\($0 - 1);&x\($0 - 1);&x\($0 - 1);\">" }.joined()
        for declared in [
            "<!ENTITY x SYSTEM \"file://\(secret)\">", "<!ENTITY x0 \"ha\">\(laughs)<!ENTITY x \"&x9;\">",
            "<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\">%p;",
        ] {
            let feed = "<!DOCTYPE rss [\(declared)]><rss><channel>\(item)</channel></rss>"
            #expect(try folder.problems("a.rss", feed) == ["entities"])
        }
        let undeclared = "<!DOCTYPE rss SYSTEM \"file://\(secret)\"><rss><channel>\(item)</channel></rss>"
        #expect(try folder.problems("a.rss", undeclared) == ["malformed_xml"])
        let included =
            "<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"><item><guid>1</guid><description><xi:include parse=\"text\" "
            + "href=\"file://\(secret)\"/>B</description></item></rss>"
        #expect(try folder.articles("b.rss", included).map(\.text) == ["B"])
    }

    @Test func namesWithLineBreaksAreNames() throws {
        try folder.folder.write("a\nb.txt", "A")
        #expect(try folder.events().count == 1)
        let archive = try folder.folder.write("z.zip", Packed.zip([.init("c\nd.txt", "C")]))
        #expect(try folder.lines([archive]) == ["z.zip#c\nd.txt:0 c\nd.txt C"])
    }

    @Test func linksInCirclesEnd() throws {
        let manager = FileManager.default
        try folder.folder.write("in/a.txt", "A")
        try manager.createSymbolicLink(atPath: folder.folder.path("in/up"), withDestinationPath: folder.folder.path)
        try manager.createSymbolicLink(atPath: folder.folder.path("in/b.txt"), withDestinationPath: "b.txt")
        #expect(try folder.lines() == ["in/a.txt:0 a.txt A"])
        #expect(
            try folder.lines([folder.folder.path("in/b.txt")])
                == ["in/b.txt missing \(folder.folder.path)/in/b.txt"].map {
                    $0.replacingOccurrences(of: folder.folder.path + "/", with: "")
                })
    }

    @Test func pipesAndDevicesAreNotWaitedFor() throws {
        try folder.folder.write("a.txt", "A")
        let pipe = folder.folder.path("p.txt")
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(try folder.lines() == ["a.txt:0 a.txt A"])
        #expect(try folder.lines([pipe]).map { $0.prefix(16) } == ["p.txt not_a_file"])
        #expect(try folder.lines(["/dev/zero"]) == ["/dev/zero not_a_file /dev/zero"])
        #expect(throws: InputProblem.Failure(.notAFile)) { try FileStream(path: pipe) }
    }
}
