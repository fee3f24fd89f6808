import Foundation
import TestSupport
import Testing

@testable import Readers

@Suite struct PackingTests {
    private let folder: ReadFolder

    init() throws { folder = try ReadFolder() }

    @Test func readsWhatIsInGzip() throws {
        try folder.folder.write("a.txt.gz", Packed.gzip("Text A"))
        try folder.folder.write(
            "b.jsonl.gz", Packed.gzip("{\"id\":\"1\",\"text\":\"B\"}\n") + Packed.gzip("{\"id\":\"2\",\"text\":\"C\"}"))
        try folder.folder.write("c.csv.gz", Packed.gzip("id,text\n1,D"))
        #expect(
            try folder.lines() == [
                "a.txt.gz:0 a.txt.gz Text A", "b.jsonl.gz:1 1 B", "b.jsonl.gz:2 2 C", "c.csv.gz:2 1 D",
            ])
    }

    @Test func zeroBytesBehindGzipAreNoFault() throws {
        #expect(
            try folder.articles("a.gz", Packed.gzip("Text") + [UInt8](repeating: 0, count: 512)).map(\.text) == ["Text"]
        )
    }

    @Test func damagedGzipIsRefused() throws {
        var bytes = Packed.gzip(String(repeating: "Ein Satz. ", count: 100))
        #expect(try folder.problems("cut.gz", bytes.dropLast(6)) == ["damaged_packing"])
        bytes[bytes.count - 6] ^= 1
        #expect(try folder.problems("sum.gz", bytes) == ["damaged_packing"])
        #expect(try folder.problems("head.gz", [0x1F, 0x8B, 0x08, 0xFF, 0, 0]) == ["damaged_packing"])
    }

    @Test func readsTheFilesOfAnArchive() throws {
        let page = "<html><body><article><p>Ein Satz, der lang genug ist, um einer zu sein.</p></article></body></html>"
        let archive = Packed.zip([
            .init("b.txt", "B"), .init("in/a.jsonl", "{\"id\":\"1\",\"text\":\"A\"}\nno\n"), .init("in/p.html", page),
            .init("notes.md", "nicht"), .init(".hidden.txt", "nicht"), .init("__MACOSX/._b.txt", "nicht"),
            .init("in/", ""), .init("z.gz", bytes: Packed.gzip("nicht")),
            .init("z.txt.gz", bytes: Packed.gzip("Z")),
        ])
        let path = try folder.folder.write("news.zip", archive)
        #expect(
            try folder.lines([path]) == [
                "news.zip#b.txt:0 b.txt B", "news.zip#in/a.jsonl:1 1 A", "news.zip#in/a.jsonl:2 malformed_line -",
                "news.zip#in/p.html:0 p.html Ein Satz, der lang genug ist, um einer zu sein.",
                "news.zip#z.txt.gz:0 z.txt.gz Z",
            ])
    }

    @Test func oneBadFileOfAnArchiveDoesNotKeepTheOthers() throws {
        var (encrypted, broken, method) = (
            Packed.Entry("b.txt", "B"), Packed.Entry("c.txt", "C"), Packed.Entry("d.txt", "D")
        )
        encrypted.flags = 1
        broken.checksum = 7
        method.method = 12
        let archive = Packed.zip([
            .init("a.txt", bytes: [0, 1, 2]), encrypted, broken, method,
            .init("e.zip", bytes: Packed.zip([.init("x.txt", "X")])),
            .init("f.txt", "F"),
        ])
        let path = try folder.folder.write("news.zip", archive)
        #expect(
            try folder.lines([path]) == [
                "news.zip#a.txt not_text a.txt", "news.zip#b.txt encrypted b.txt",
                "news.zip#c.txt damaged_packing c.txt",
                "news.zip#d.txt unknown_packing d.txt", "news.zip#e.zip nested_archive e.zip",
                "news.zip#f.txt:0 f.txt F",
            ])
    }

    @Test func pathsThatLeadOutOfAnArchiveAreRefused() throws {
        var link = Packed.Entry("link.txt", "/etc/passwd")
        link.mode = 0o120777
        let archive = Packed.zip([
            .init("../up.txt", "A"), .init("/etc/abs.txt", "B"), .init("in\\..\\..\\x.txt", "C"), link,
            .init("/\u{301}abs.txt", "E"),
            .init("ok.txt", "D"),
        ])
        let path = try folder.folder.write("news.zip", archive)
        #expect(
            try folder.lines([path]) == [
                "news.zip#../up.txt climbing_path up.txt", "news.zip#/etc/abs.txt climbing_path abs.txt",
                "news.zip#in\\..\\..\\x.txt climbing_path in\\..\\..\\x.txt",
                "news.zip#/\u{301}abs.txt climbing_path /\u{301}abs.txt", "news.zip#ok.txt:0 ok.txt D",
            ])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.folder.path) == ["news.zip"])
    }

    @Test func anArchiveWithoutArticlesOrWithoutItsEndIsRefused() throws {
        #expect(try folder.problems("a.zip", Packed.zip([.init("x.png", "X")])) == ["no_articles"])
        #expect(try folder.problems("b.zip", Packed.zip([])) == ["damaged_packing"])
        #expect(try folder.problems("c.zip", Packed.zip([.init("x.txt", "X")]).dropLast(30)) == ["damaged_packing"])
    }

    @Test func somethingPackedTwiceIsRefused() throws {
        #expect(try folder.problems("a.gz", Packed.gzip(Packed.gzip("A"))) == ["nested_archive"])
        #expect(try folder.problems("b.gz", Packed.gzip(Packed.zip([.init("x.txt", "X")]))) == ["nested_archive"])
    }

    @Test(arguments: ["a.jsonl.gz", "a.zip"])
    func whatUnpacksToVeryMuchIsStopped(name: String) throws {
        let zeros = [UInt8](repeating: UInt8(ascii: " "), count: 64 << 20)
        let bytes = name == "a.jsonl.gz" ? Packed.gzip(zeros) : Packed.zip([.init("x.jsonl", bytes: zeros)])
        #expect(try folder.problems(name, bytes).contains("expands_too_far"))
    }

    @Test func patternsChooseFilesOfFoldersAndArchives() throws {
        var folder = folder
        for name in ["a.md", "b.txt", "in/c.md", "in/d.txt", ".e.md"] { try folder.folder.write(name, name) }
        try folder.folder.write("z.zip", Packed.zip([.init("f.md", "F"), .init("g.txt", "G")]))
        folder.options.globs = ["*.md", "z*"]
        #expect(
            try folder.lines() == ["a.md:0 a.md a.md", "in/c.md:0 c.md in/c.md", "z.zip#f.md:0 f.md F"])
        folder.options.globs = ["in/*"]
        #expect(try folder.lines() == ["in/c.md:0 c.md in/c.md", "in/d.txt:0 d.txt in/d.txt"])
    }
}
