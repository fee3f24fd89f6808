/// A date that a text names: "24. Februar 2022", "am Donnerstag", "seit Anfang April".
public struct DateMentioned: Sendable, Hashable {
    /// What has to be known, beside the words, to tell which days they mean.
    public enum Anchor: String, Sendable, Hashable, CaseIterable {
        /// Nothing: "24. Februar 2022".
        case absolute
        /// When the article appeared: "am Donnerstag".
        case article
        /// When somebody spoke: "heute" inside quotation marks. The text does not say so for sure.
        case speech
        /// Another date of the text: "am Tag darauf".
        case context
    }

    /// The words; "seit", "bis", "vor" and their like belong to them, "am" and "im" do not.
    public var span: Span
    /// EDTF (ISO 8601-2), level 2 where several days are possible: `[2025-04-03,2025-04-10]`; nil where nothing is known.
    public var edtf: String?
    /// The first possible day, `2025-04-03`; nil where it is open or unknown.
    public var earliest: String?
    /// The last possible day; nil where it is open or unknown.
    public var latest: String?
    /// What the day is counted from.
    public var anchor: Anchor
    /// The rule that found it.
    public var rule: String

    /// A date mentioned with these parts.
    public init(
        span: Span, edtf: String?, earliest: String?, latest: String?, anchor: Anchor, rule: String
    ) {
        self.span = span
        self.edtf = edtf
        self.earliest = earliest
        self.latest = latest
        self.anchor = anchor
        self.rule = rule
    }
}
