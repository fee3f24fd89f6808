import Facts
import Testing

@testable import Readers

@Suite struct NewsMLReaderTests {
    private let folder: ReadFolder

    init() throws { folder = try ReadFolder() }

    private func item(_ attributes: String, status: String = "usable", content: String) -> String {
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" \(attributes) standard="NewsML-G2" xml:lang="de">
          <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:dpa"><name>Deutsche Agentur</name></provider>
            <versionCreated>2025-04-11T09:00:00+02:00</versionCreated><pubStatus qcode="stat:\(status)"/></itemMeta>
          <contentMeta><urgency>3</urgency><contentCreated>2025-04-10T12:00:00+02:00</contentCreated>
            <slugline separator="/">Ukraine/Konflikt</slugline><headline>Norwegen schickt Truppen</headline>
            <dateline>Oslo (dpa)</dateline><by>Ann Beispiel</by><language tag="de-DE"/></contentMeta>
          <contentSet>\(content)</contentSet>
        </newsItem>
        """
    }

    private static let paragraphs = "<p>Erster Satz.</p><p>Zweiter Satz.</p>"

    private static let pages = [
        "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x"
            + "</title></head><body>\(paragraphs)</body></html></inlineXML>",
        "<inlineXML><nitf><body><body.head><hedline><hl1>x</hl1></hedline></body.head><body.content>\(paragraphs)"
            + "<media><media-caption>Bild</media-caption></media></body.content></body></nitf></inlineXML>",
        "<inlineData contenttype=\"text/html\"><![CDATA[\(paragraphs)]]></inlineData>",
        "<inlineData contenttype=\"text/plain\">Erster Satz.\n\nZweiter Satz.</inlineData>",
    ]

    @Test(arguments: pages)
    func readsAnItemHoweverItHoldsItsText(content: String) throws {
        let found = try folder.articles("a.xml", item("guid=\"urn:newsml:x:1\" version=\"2\"", content: content))
        #expect(
            found == [
                Article(
                    id: "urn:newsml:x:1", text: "Erster Satz.\n\nZweiter Satz.", language: "de-DE",
                    date: "2025-04-10T12:00:00+02:00", title: "Norwegen schickt Truppen", author: "Ann Beispiel",
                    agency: "Deutsche Agentur",
                    wire: WireItem(
                        guid: "urn:newsml:x:1", version: 2, slug: "Ukraine/Konflikt", urgency: 3,
                        dateline: "Oslo (dpa)"))
            ])
    }

    @Test func readsTheItemsOfAMessageAndPassesOverPackages() throws {
        let message =
            "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>\n<packageItem guid=\"p\">"
            + "<groupSet/></packageItem>\n" + item("guid=\"1\"", content: Self.pages[0]) + "\n"
            + item("guid=\"2\"", content: "<remoteContent href=\"file:///etc/passwd\"/>") + "\n"
            + item("", content: Self.pages[0]) + "</itemSet></newsMessage>"
        let path = try folder.folder.write("m.xml", message)
        #expect(
            try folder.lines([path]) == [
                "m.xml:3 1 Erster Satz.\n\nZweiter Satz.", "m.xml:11 empty -", "m.xml:19 no_guid -",
            ])
    }

    @Test(arguments: ["canceled", "withheld"])
    func aWithdrawnItemNeedsNoText(status: String) throws {
        let found = try folder.articles("a.xml", item("guid=\"1\" version=\"3\"", status: status, content: ""))
        #expect(found.map { $0.wire?.isWithdrawn } == [true])
        #expect(found.map { $0.wire?.version } == [3])
    }

    @Test func twoVersionsInAFileAreNoRepetition() throws {
        let message =
            "<newsMessage><itemSet>" + item("guid=\"1\" version=\"1\"", content: Self.pages[0])
            + item("guid=\"1\" version=\"2\"", content: Self.pages[3]) + "</itemSet></newsMessage>"
        #expect(try folder.articles("a.xml", message).map { $0.wire?.version } == [1, 2])
    }
}
