import Facts
import Testing

@testable import Readers

@Suite struct FeedReaderTests {
    private let folder: ReadFolder

    init() throws { folder = try ReadFolder() }

    private static let rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Hafenblatt &amp; Co</title><language>de-DE</language><link>https://example.com/</link>
        <item>
          <title>Norwegen schickt &bdquo;Truppen&ldquo;</title>
          <link>https://example.com/1</link><guid isPermaLink="false">n-1</guid>
          <pubDate>Thu, 10 Apr 2025 12:00:00 +0200</pubDate><dc:creator>Ann Beispiel</dc:creator>
          <description>Kurz.</description>
          <content:encoded><![CDATA[<p>Erster Satz &amp; mehr.</p><figure>Bild</figure><p>Zweiter <b>Satz</b>.<br>Zeile.</p>]]></content:encoded>
        </item>
        <item><title>Zwei</title><guid>https://example.com/2</guid><author>b@example.com (Ben B.)</author>
          <description>Nur &lt;i&gt;kurz&lt;/i&gt;.</description></item>
        </channel></rss>
        """

    @Test func readsRSS() throws {
        let found = try folder.articles("feed.xml", Self.rss)
        #expect(
            found == [
                Article(
                    id: "n-1", text: "Erster Satz & mehr.\n\nZweiter Satz.\nZeile.", language: "de-DE",
                    date: "2025-04-10", url: "https://example.com/1", title: "Norwegen schickt „Truppen“",
                    author: "Ann Beispiel", outlet: "Hafenblatt & Co"),
                Article(
                    id: "https://example.com/2", text: "Nur kurz.", language: "de-DE", url: "https://example.com/2",
                    title: "Zwei", author: "Ben B.", outlet: "Hafenblatt & Co"),
            ])
        #expect(try folder.lines().map { $0.prefix(11) } == ["feed.xml:5 ", "feed.xml:12"])
    }

    @Test func readsAtom() throws {
        let found = try folder.articles(
            "feed.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Blatt</title><author><name>Blatt</name></author>
            <entry><id>tag:x,2025:1</id><title type="html">A &amp;amp; B</title>
            <link rel="self" href="https://example.com/self"/><link href="https://example.com/1"/>
            <published>2025-04-10T08:00:00Z</published><updated>2025-04-11T08:00:00Z</updated>
            <author><name>Ann</name></author><author><name>Ben</name></author>
            <summary>Kurz.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins.</p><p>Zwei.</p></div></content>
            </entry>
            <entry><id>tag:x,2025:2</id><updated>2025-04-11T08:00:00Z</updated><content type="text">1 &lt; 2</content>
            <source><id>urn:x</id><title>Anderes Blatt</title></source></entry>
            </feed>
            """)
        #expect(
            found == [
                Article(
                    id: "tag:x,2025:1", text: "Eins.\n\nZwei.", language: "de", date: "2025-04-10T08:00:00Z",
                    url: "https://example.com/1", title: "A & B", author: "Ann, Ben", outlet: "Blatt"),
                Article(
                    id: "tag:x,2025:2", text: "1 < 2", language: "de", date: "../2025-04-11",
                    outlet: "Anderes Blatt"),
            ])
    }

    @Test func aMalformedItemDoesNotKeepTheOthers() throws {
        func item(_ id: String, _ text: String) -> String {
            "<item><guid>\(id)</guid><description>\(text)</description></item>\n"
        }
        let feed =
            "<rss><channel>\n" + item("1", "A & B") + item("2", "C") + "<item><guid>3</guid>\n<title>T</item>\n"
            + "<item><guid>4</guid><description>D" + item("5", "E") + item("6", "") + "</channel></rss>"
        let path = try folder.folder.write("f.rss", feed)
        #expect(
            try folder.lines([path]) == [
                "f.rss:2 malformed_xml -", "f.rss:3 2 C", "f.rss:5 malformed_xml -", "f.rss:6 malformed_xml -",
                "f.rss:6 5 E", "f.rss:7 empty -",
            ])
    }

    @Test func saysThatAFeedIsCutShort() throws {
        let path = try folder.folder.write(
            "f.rss", "<rss><channel>\n<item><guid>1</guid><description>A</description></item>\n<item><guid>2")
        #expect(try folder.lines([path]) == ["f.rss:2 1 A", "f.rss:3 malformed_xml -", "f.rss:3 malformed_xml f.rss"])
    }

    @Test func readsTheDeclaredEncoding() throws {
        let feed = "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><item><guid>1</guid><description>Größe"
        let bytes = (feed + "</description></item></channel></rss>").unicodeScalars.map { UInt8($0.value) }
        #expect(try folder.articles("f.rss", bytes).map(\.text) == ["Größe"])
        let utf16 = ReadFolder.utf16(Self.rss)
        #expect(try folder.articles("g.rss", utf16).map(\.id) == ["n-1", "https://example.com/2"])
    }

    @Test func readsTagsInTextAsText() throws {
        let feed = "<rss><channel><item><guid>1</guid><description><![CDATA[</item> <item>]]> x</description></item>"
        #expect(try folder.articles("f.rss", feed + "<!-- <item> --></channel></rss>").map(\.text) == ["x"])
    }
}
