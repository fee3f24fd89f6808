import Facts

/// An office that somebody holds or held, with who says so.
public struct OfficeRow: AnswerRow {
    /// The office, of whom, and in which way.
    public let office: OfficeValue
    /// The holder's full name as written by most sources.
    public let holder: String
    /// The holder's readable, lasting key.
    public let holderKey: String
    /// When the earliest dated source gives it, as EDTF; nil where no source has a date.
    public let reportedFrom: String?
    /// When the latest dated source gives it.
    public let reportedUntil: String?
    /// How it was read: by naming it, in one source at least, else by which inference; nil for a key of a newer version.
    public let rule: OfficeHeld.Rule?
    /// The sources that give it.
    public let carriage: Carriage
    /// The first place that gives it by that rule, with the words around it.
    public let citation: Citation

    public init(_ cells: Cells) {
        let polity =
            cells.optionalText("state_key").map(Polity.state)
            ?? cells.optionalText("organization_key").map(Polity.organization)
        office = OfficeValue(
            office: cells.text("office_key"), polity: polity, qualifier: cells.value("qualifier"))
        holder = cells.text("person")
        holderKey = cells.text("person_key")
        reportedFrom = cells.optionalText("reported_from")
        reportedUntil = cells.optionalText("reported_until")
        rule = cells.value("rule")
        carriage = Carriage(cells)
        citation = Citation(cells)
    }

    public static let fields =
        [
            Field("of"), Field("office"), Field("person"), Field("qualifier"), Field("reported_from"),
            Field("reported_until"), Field("rule"), Field("sources"), Field("origins"), Field("person_key", .data),
            Field("is_inferred", .data),
        ] + Citation.fields + Carriage.fields

    public var values: [Value] {
        [
            of, .key(office.office, .office), .text(holder), Value(office.qualifier?.rawValue, in: .qualifier),
            Value(reportedFrom), Value(reportedUntil), Value(rule?.rawValue, in: .officeRule),
        ] + carriage.counted + [.text(holderKey), .integer(rule == .officeNamed ? 0 : 1)] + citation.values
            + carriage.values
    }

    private var of: Value {
        switch office.polity {
        case .state(let code): .key(code, .state)
        case .organization(let key): .key(key, .organization)
        case nil: .null
        }
    }
}
