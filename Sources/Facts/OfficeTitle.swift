/// An office without the holder and the place where it is written.
public struct OfficeTitle: Sendable, Hashable {
    /// The office's key: `defence_minister`.
    public var office: String
    public var of: Polity?
    public var qualifier: OfficeQualifier?

    public init(office: String, of: Polity?, qualifier: OfficeQualifier? = nil) {
        self.office = office
        self.of = of
        self.qualifier = qualifier
    }
}
