import Facts
import Testing

@testable import Readers

@Suite struct HTMLReaderTests {
    private let folder: ReadFolder

    init() throws { folder = try ReadFolder() }

    private static let first = "Norwegen schickt nach Angaben des Ministers tausend Soldaten."
    private static let second = "Voraussetzung sei ein Waffenstillstand, sagte Jan Bauer am Montag."

    private func text(_ html: String) throws -> String? { try folder.articles("a.html", html).first?.text }

    /// A page in the way of many: everything that is no article stands around and within it.
    private static let page = """
        <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Truppen | Hafenblatt</title>
        <link rel="canonical" href="https://example.com/truppen"><style>p { color: red }</style>
        <meta property="og:title" content="Norwegen schickt &quot;Truppen&quot;">
        <meta property="og:site_name" content="Hafenblatt"><meta name="author" content="Ann Beispiel">
        <meta property="article:published_time" content="2025-04-10T12:00:00+02:00"></head>
        <body><header><nav><ul><li><a href="/">Start</a></li><li>Ein Menü mit vielen Worten, die keiner liest.</li></ul>
        </nav></header>
        <div id="cookie-banner"><p>Wir verwenden Cookies, um diese Seite für alle besser zu machen.</p></div>
        <main><article class="article">
          <header><h1>Norwegen schickt Truppen</h1><p class="byline">Von Ann Beispiel</p>
          <time datetime="2025-04-09">9. April 2025</time></header>
          <p>\(first)</p>
          <figure><img src="x.jpg" alt="Bild"><figcaption>Ein Minister steht vor einem Haus am Wasser.</figcaption></figure>
          <div class="article__teaser-list"><p>Mehr zum Thema in einem Satz, der nicht dazugehört.</p></div>
          <script>var text = "Kein Satz des Artikels steht in diesem Skript.";</script>
          <h2>Bedingungen</h2>
          <p>Voraussetzung   sei ein <a href="/w">Waffen&shy;stillstand</a>,
             sagte <b>Jan&nbsp;Bauer</b> am Montag.</p>
          <p><a href="/2">Lesen Sie auch: Was der Minister sonst noch alles sagte</a></p>
          <ul class="share"><li>Teilen Sie diesen Artikel mit allen, die Sie kennen.</li></ul>
          <aside><p>Ein Kasten am Rand, der nicht zum Artikel gehört.</p></aside>
          <p style="display: none">Ein Satz, den kein Browser jemandem zeigt.</p>
          <section class="comments"><article><p>Ein Leser meint, dass das alles ganz anders ist.</p></article></section>
        </article></main>
        <footer><p>Alle Rechte an allen Texten liegen bei der Redaktion.</p></footer></body></html>
        """

    @Test func readsAPageWithoutWhatStandsAroundTheArticle() throws {
        #expect(
            try folder.articles("a.html", Self.page) == [
                Article(
                    id: "a.html",
                    text: "\(Self.first)\n\nBedingungen\n\n"
                        + Self.second.replacingOccurrences(of: "Jan Bauer", with: "Jan\u{A0}Bauer"),
                    language: "de", date: "2025-04-10T12:00:00+02:00", url: "https://example.com/truppen",
                    title: "Norwegen schickt \"Truppen\"", author: "Ann Beispiel", outlet: "Hafenblatt")
            ])
    }

    @Test func linkedDataSpeaksBeforeOtherTags() throws {
        let article = try #require(
            try folder.articles(
                "a.html",
                """
                <html><head><script type="application/ld+json">{"broken": </script>
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite",
                "name": "x"}, {"@type": ["NewsArticle"], "headline": "Titel", "datePublished": "2025-04-10",
                "author": [{"@type": "Person", "name": "Ann"}, {"name": "Ben"}, "Cleo"],
                "publisher": {"name": "Blatt"}, "inLanguage": "de-DE", "mainEntityOfPage": {"@id": "https://example.com/1"}}]}
                </script><meta property="og:title" content="Anders"><meta name="date" content="2024-01-01"></head>
                <body><p>\(Self.first)</p></body></html>
                """
            ).first)
        #expect(
            article
                == Article(
                    id: "a.html", text: Self.first, language: "de-DE", date: "2025-04-10", url: "https://example.com/1",
                    title: "Titel", author: "Ann, Ben, Cleo", outlet: "Blatt"))
    }

    @Test(
        arguments: [
            (#"<meta name="date" content="10.04.2025">"#, "2025-04-10"),
            (#"<time itemprop="datePublished" datetime="2025-04-10T08:00">x</time>"#, "2025-04-10T08:00"),
            (#"<meta property="article:modified_time" content="2025-04-10T08:00:00Z">"#, "../2025-04-10"),
            (#"<meta name="date" content="neulich"><meta name="x" content="2025-04-10">"#, "neulich"), ("", nil),
        ] as [(String, String?)])
    func datesAreThoseOfThePage(tags: String, date: String?) throws {
        let found = try folder.articles("a.html", "<html><head>\(tags)</head><body><p>\(Self.first)</p></body></html>")
        #expect(found.map(\.date) == [date])
    }

    @Test func findsTheArticleWhereNothingMarksIt() throws {
        let teasers = (1...9).map {
            "<div class=\"box\"><a href=\"/\($0)\">Ein Anreißer über etwas anderes, Nummer \($0)</a></div>"
        }
        let page =
            "<html><body><div>\(teasers.joined())</div><div><div><p>\(Self.first)</p><p>\(Self.second)</p></div></div></body>"
        #expect(try text(page) == "\(Self.first)\n\n\(Self.second)")
    }

    @Test func readsAPageWithoutParagraphs() throws {
        #expect(
            try text("<html><body><div>\(Self.first)<br><br>\(Self.second)</div></body></html>")
                == "\(Self.first)\n\(Self.second)")
    }

    @Test func takesTheLongestOfSeveralArticles() throws {
        let teaser = "<article><p>Ein Anreißer, der lang genug ist.</p></article>"
        #expect(
            try text("<html><body>\(teaser)<article><p>\(Self.first)</p><p>\(Self.second)</p></article>\(teaser)")
                == "\(Self.first)\n\n\(Self.second)")
    }

    @Test func takesTheMarkedBody() throws {
        let page =
            "<html><body><article><p>Ein langer Vorspann über etwas ganz anderes, das niemand liest.</p>"
            + "<div itemprop=\"articleBody\"><p>\(Self.first)</p></div></article></body></html>"
        #expect(try text(page) == Self.first)
    }

    @Test func aNoiseNameAroundTheWholeTextDoesNotCount() throws {
        #expect(
            try text("<html><body><article><div class=\"comment\"><p>\(Self.first)</p></div></article></body></html>")
                == Self.first)
    }

    @Test func aFormAroundTheWholePageIsNone() throws {
        let search = "<form><p>Ein Hinweis, wie man hier etwas suchen kann.</p></form>"
        #expect(
            try text(
                "<html><body><form><div>\(search)<p>\(Self.first)</p><p>\(Self.second)</p></div></form></body></html>")
                == "\(Self.first)\n\n\(Self.second)")
    }

    @Test func takesTheLinkedTextWhereThePageShowsOnlyItsBeginning() throws {
        let page = """
            <html><head><script type="application/ld+json">{"@type": "NewsArticle",
            "articleBody": "\(Self.first)\\n\\n\(Self.second)"}</script></head><body><p>Norwegen …</p></body></html>
            """
        #expect(try text(page) == "\(Self.first)\n\n\(Self.second)")
    }

    @Test func readsOlderEncodings() throws {
        let page =
            "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Größe und Maß der Dinge, die uns angehen.</p>"
        let bytes = page.unicodeScalars.map { UInt8($0.value) }
        let path = try folder.folder.write("a.html", bytes)
        #expect(
            try folder.lines([path])
                == ["a.html decoded a.html", "a.html:0 a.html Größe und Maß der Dinge, die uns angehen."])
    }

    @Test func aPageWithoutTextIsRefused() throws {
        #expect(
            try folder.problems("a.html", "<html><body><nav>Start</nav><img src=x></body></html>") == ["no_article"])
        #expect(try folder.problems("a.html", "<!DOCTYPE html>") == ["no_article"])
    }

    @Test func aRelativeAddressIsNone() throws {
        let page = "<html><head><link rel=canonical href=\"/1\"></head><body><p>\(Self.first)</p></body></html>"
        #expect(try folder.articles("a.html", page).map(\.url) == [nil])
    }
}
