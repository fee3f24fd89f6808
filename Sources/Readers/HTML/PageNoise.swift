/// What of a page is not its article: navigation, teasers, banners, comments, captions.
struct PageNoise {
    private let weights: PageWeights
    private let root: MarkupElement

    /// For the article below `root`.
    init(root: MarkupElement, weights: PageWeights) {
        self.root = root
        self.weights = weights
    }

    /// Whether an element is left out with all that is in it.
    ///
    /// A name that speaks for noise does not count where most of the text is in the element: `class="comment"` stands
    /// on opinion pieces as well.
    func contains(_ element: MarkupElement) -> Bool {
        if Self.isHiddenOrNoText(element) { return true }
        // The headline is kept as title.
        if element.name == "h1" { return true }
        return Self.hasNoiseName(element) && weights.weight(of: element) * 2 <= weights.weight(of: root)
    }

    /// Whether no browser shows the element as text of the page.
    static func isHiddenOrNoText(_ element: MarkupElement) -> Bool {
        if elements.contains(element.name) || element.attribute("hidden") != nil { return true }
        if let role = element.attribute("role"), roles.contains(role.lowercased()) { return true }
        if element.attribute("aria-hidden") == "true" { return true }
        guard let style = element.attribute("style") else { return false }
        return style.filter { $0 != " " }.lowercased().contains("display:none")
    }

    private static func hasNoiseName(_ element: MarkupElement) -> Bool {
        // Some servers put the whole page into a form.
        element.name == "form"
            || [element.attribute("class"), element.attribute("id")].contains { value in
                value.map { words(in: $0).contains(where: names.contains) } ?? false
            }
    }

    /// The words of a class or id: `article-teaserList` has three.
    private static func words(in value: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in value.prefix(longestValue) {
            if !(character.isLetter || character.isNumber) || (character.isUppercase && word.last?.isLowercase == true)
            {
                if !word.isEmpty { words.append(word.lowercased()) }
                word = ""
            }
            if character.isLetter || character.isNumber { word.append(character) }
        }
        return word.isEmpty ? words : words + [word.lowercased()]
    }

    /// Characters of a class or id that are looked at.
    private static let longestValue = 400

    /// Elements that hold no running text of an article.
    static let elements: Set<String> = [
        "script", "style", "noscript", "template", "title", "nav", "aside", "footer", "button", "select",
        "input", "textarea", "label", "iframe", "object", "embed", "svg", "canvas", "video", "audio", "figure",
        "figcaption", "picture", "img", "map", "menu", "dialog", "math", "media", "media-caption",
    ]

    private static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar",
        "toolbar", "tooltip",
    ]

    /// Words in classes and ids of what stands around articles.
    private static let names: Set<String> = [
        "ad", "ads", "advert", "advertisement", "advertising", "anzeige", "author", "banner", "breadcrumb",
        "breadcrumbs", "byline", "caption", "cmp", "comment", "comments", "consent", "cookie", "cookies", "copyright",
        "credit", "credits", "footer", "gallery", "gdpr", "hidden", "keywords", "lightbox", "login", "menu", "meta",
        "metadata", "modal", "nav", "navbar", "navi", "navigation", "newsletter", "outbrain", "overlay", "pager",
        "pagination", "paywall", "popup", "promo", "recommendation", "recommendations", "recommended", "related",
        "share", "sharebar", "sharing", "sidebar", "skip", "skiplink", "slideshow", "social", "sponsor", "sponsored",
        "subscribe", "subscription", "taboola", "taglist", "tags", "teaser", "teasers", "toolbar", "trending", "widget",
    ]
}
