/// A news article as it reached us: the decoded text and what its carrier says about it.
public struct Article: Sendable, Hashable {
    /// The carrier's own name for the article: a file name, a record id.
    public var id: String
    /// The text as decoded: byte order mark dropped, CRLF turned into LF, nothing else.
    public var text: String
    /// A BCP 47 language code, where the carrier gives one.
    public var language: String?
    /// The publication date as EDTF, where the carrier gives one.
    public var date: String?
    /// Where the article was published.
    public var url: String?
    /// Its headline.
    public var title: String?

    /// An article with these parts.
    public init(
        id: String, text: String, language: String? = nil, date: String? = nil, url: String? = nil,
        title: String? = nil
    ) {
        self.id = id
        self.text = text
        self.language = language
        self.date = date
        self.url = url
        self.title = title
    }
}

/// What the text itself says about its origin: date line, outlet, agency.
public struct Masthead: Sendable, Hashable {
    /// A value read from the text, with the words that carry it.
    public struct Reading: Sendable, Hashable {
        /// What the words say.
        public var value: String
        /// The words that say it.
        public var span: Span

        /// A reading with these parts.
        public init(value: String, span: Span) {
            self.value = value
            self.span = span
        }
    }

    /// Publication date as EDTF, never more precise than the text: `2025-04`.
    public var date: Reading?
    /// The newspaper or site that carries the article: `taz`.
    public var outlet: Reading?
    /// The news agency that is credited: `dpa-AFX`, `dpa`.
    public var agency: Reading?
    /// Where the article was written, as the dateline has it: `Brüssel`.
    public var place: Reading?

    /// A masthead with these parts.
    public init(
        date: Reading? = nil, outlet: Reading? = nil, agency: Reading? = nil, place: Reading? = nil
    ) {
        self.date = date
        self.outlet = outlet
        self.agency = agency
        self.place = place
    }
}
