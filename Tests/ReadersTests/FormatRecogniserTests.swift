import Testing

@testable import Readers

@Suite struct FormatRecogniserTests {
    private func format(_ opening: String, _ name: String = "a") -> String {
        switch FormatRecogniser(opening: opening, name: name, fields: FieldNames()).format {
        case .read(let reader): String(describing: type(of: reader))
        case .other(let name): name
        }
    }

    @Test(
        arguments: [
            ("Ein Satz.", "TextReader"), ("< 3 Prozent wollen das", "TextReader"), ("[Update] Berlin", "TextReader"),
            ("{kursiv} Text", "TextReader"), ("Text, Bild und Ton", "TextReader"),
            (#"{"id": "1"}"#, "JSONLinesReader"), (" {}", "JSONLinesReader"), ("{\n\"id\": 1}", "JSONDocumentReader"),
            ("[ {\"id\": 1}", "JSONDocumentReader"), ("[]", "JSONDocumentReader"),
            ("id,text\n1,x", "TableReader"), ("\"id\";\"Text\"\n", "TableReader"), ("date\tbody\n", "TableReader"),
            ("<!DOCTYPE html><p>", "HTMLReader"), ("<!-- x --><HTML>", "HTMLReader"), ("<article>", "HTMLReader"),
            ("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\" \"y\"><html xmlns=\"z\">", "HTMLReader"),
            ("<?xml version=\"1.0\"?><rss version=\"2.0\">", "FeedReader"), ("<feed xmlns=\"x\">", "FeedReader"),
            ("<rdf:RDF xmlns:rdf=\"x\">", "FeedReader"),
            ("<!DOCTYPE nitf SYSTEM \"x\" [<!ELEMENT a>]><nitf>", "NITFReader"),
            ("<n:newsItem xmlns:n=\"x\">", "NewsMLReader"), ("<newsMessage>", "NewsMLReader"),
            ("<?xml version=\"1.0\"?><svg>", "XML of another kind (svg)"), ("MIME-Version: 1.0\n", "an e-mail"),
        ])
    func tellsFormatsByTheirContent(opening: String, reader: String) {
        #expect(format(opening) == reader)
        // A name does not matter where the content speaks.
        if reader != "TextReader" { #expect(format(opening, "a.txt") == reader) }
    }

    @Test(
        arguments: [
            ("nonsense", "a.jsonl", "JSONLinesReader"), ("nonsense", "a.NDJSON.gz", "JSONLinesReader"),
            ("a,b\n1,2", "a.csv", "TableReader"), ("Ein Satz", "a.html", "HTMLReader"),
            ("<x>", "a.xml", "XML of another kind (x)"),
            ("<x>", "a.txt", "TextReader"),
        ])
    func theNameDecidesWhereTheContentLeavesItOpen(opening: String, name: String, reader: String) {
        #expect(format(opening, name) == reader)
    }

    @Test func knowsWhatItDoesNotRead() throws {
        let folder = try ReadFolder()
        for bytes in [Array("%PDF-1.7".utf8), Array("{\\rtf1".utf8), [0x28, 0xB5, 0x2F, 0xFD, 0], Array("BZh9".utf8)] {
            #expect(try folder.problems("a.txt", bytes) == ["other_format"])
        }
    }
}
