/// An office without the holder and the place where it is written.
public struct OfficeTitle: Sendable, Hashable {
    /// The office's key: `defence_minister`.
    public var office: String
    /// The state or organization that it belongs to; nil where the text leaves it open.
    public var of: Polity?
    /// Whether it is acting, outgoing, former or designate.
    public var qualifier: OfficeQualifier?

    /// An office title with these parts.
    public init(office: String, of: Polity?, qualifier: OfficeQualifier? = nil) {
        self.office = office
        self.of = of
        self.qualifier = qualifier
    }
}
