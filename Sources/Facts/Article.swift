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
    /// Who wrote it, as the carrier has it; several names are joined as they came.
    public var author: String?
    /// The newspaper or site, where the carrier names it.
    public var outlet: String?
    /// The news agency, where the carrier names it.
    public var agency: String?
    /// What a newswire says of the item, where it came over one.
    public var wire: WireItem?

    /// An article with these parts.
    public init(
        id: String, text: String, language: String? = nil, date: String? = nil, url: String? = nil,
        title: String? = nil, author: String? = nil, outlet: String? = nil, agency: String? = nil,
        wire: WireItem? = nil
    ) {
        self.id = id
        self.text = text
        self.language = language
        self.date = date
        self.url = url
        self.title = title
        self.author = author
        self.outlet = outlet
        self.agency = agency
        self.wire = wire
    }
}

/// What a newswire says of an item beside its text.
public struct WireItem: Sendable, Hashable {
    /// The agency's name for the item, the same in all its versions: `urn:newsml:example.com:20250410:4711`.
    public var guid: String
    /// Counted by the agency; a higher one takes the place of a lower one.
    public var version: Int?
    /// The agency's short name for the story: `Ukraine/Konflikt`.
    public var slug: String?
    /// From 1, the most urgent, to 9.
    public var urgency: Int?
    /// Where and when it was written, as the agency has it: `Brüssel (dpa)`.
    public var dateline: String?
    /// The agency has taken the item back; such an item has no text to be read.
    public var isWithdrawn: Bool

    /// An item with these parts.
    public init(
        guid: String, version: Int? = nil, slug: String? = nil, urgency: Int? = nil, dateline: String? = nil,
        isWithdrawn: Bool = false
    ) {
        self.guid = guid
        self.version = version
        self.slug = slug
        self.urgency = urgency
        self.dateline = dateline
        self.isWithdrawn = isWithdrawn
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
