import Facts
import Testing

@testable import Readers

@Suite struct NITFReaderTests {
    private let folder: ReadFolder

    init() throws { folder = try ReadFolder() }

    private func nitf(status: String = "", id: String = "<doc-id id-string=\"dpa-1\"/>") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "http://example.com/nitf-3-4.dtd">
        <nitf xml:lang="de"><head><title>Titel</title><meta name="slug" content="Ukraine"/>
        <docdata \(status)>\(id)<urgency ed-urg="2"/><date.issue norm="20250410T120000+0200"/>
        <du-key key="k" version="4"/></docdata><pubdata name="Hafenblatt"/></head>
        <body><body.head><hedline><hl1>Gr&ouml;&szlig;e</hl1></hedline><byline>Von Ann</byline>
        <distributor>dpa</distributor><dateline><location>Oslo</location> (dpa)</dateline></body.head>
        <body.content><block><p>Erster Satz &mdash; hier.</p><p>Zweiter&nbsp;Satz.</p></block>
        <media media-type="image"><media-caption><p>Ein Bild</p></media-caption></media></body.content></body></nitf>
        """
    }

    @Test func readsAnItem() throws {
        #expect(
            try folder.articles("a.xml", nitf()) == [
                Article(
                    id: "nitf:dpa-1", text: "Erster Satz — hier.\n\nZweiter\u{A0}Satz.", language: "de",
                    date: "2025-04-10", title: "Größe", author: "Von Ann", outlet: "Hafenblatt", agency: "dpa",
                    wire: WireItem(
                        guid: "nitf:dpa-1", version: 4, slug: "Ukraine", urgency: 2, dateline: "Oslo (dpa)"))
            ])
    }

    @Test func readsAWithdrawal() throws {
        let found = try folder.articles("a.xml", nitf(status: "management-status=\"canceled\""))
        #expect(found.map { $0.wire?.isWithdrawn } == [true])
    }

    @Test func anItemWithoutIDIsRefused() throws {
        #expect(try folder.problems("a.xml", nitf(id: "")) == ["no_guid"])
    }
}
