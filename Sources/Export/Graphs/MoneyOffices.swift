/// Offices as positions, and who holds them.
enum MoneyOffices {
    /// The id of an office of a state or organization.
    private static let position = """
        'onrecord.position.' || replace(office, '_', '.')
            || COALESCE('-' || lower(of_state), '-' || replace(of_organization, '_', '.'), '')
        """

    static let positions =
        "SELECT "
        + MoneySQL.entity(
            "Position", id: position,
            [
                (
                    "name",
                    MoneySQL.value("offices.name || COALESCE(' of ' || COALESCE(states.name, organizations.name), '')")
                ),
                ("country", MoneySQL.value("lower(of_state)")),
                ("organization", MoneySQL.value(MoneySQL.id("organization", key: "of_organization"))),
            ]) + """
             FROM (SELECT DISTINCT office, of_state, of_organization FROM offices_held JOIN sources ON sources.id = source_id
                WHERE \(RecordSQL.isCurrent))
            JOIN offices ON offices.key = office
            LEFT JOIN states ON states.code = of_state
            LEFT JOIN organizations ON organizations.key = of_organization
            ORDER BY office, of_state, of_organization
            """

    static let occupancies =
        "SELECT "
        + MoneySQL.entity(
            "Occupancy", id: MoneySQL.id("office", row: "offices_held", of: "offices_held"),
            [
                ("holder", MoneySQL.value(MoneySQL.id("person", key: "persons.key"))),
                ("post", MoneySQL.value(position)),
                ("status", MoneySQL.value("CASE qualifier WHEN 'former' THEN 'ended' ELSE qualifier END")),
                ("description", MoneySQL.value(RecordSQL.words("offices_held.start", "offices_held.end"))),
            ] + MoneySQL.evidence) + """
             FROM offices_held
            JOIN sources ON sources.id = offices_held.source_id
            JOIN persons ON persons.id = offices_held.person_id
            WHERE \(RecordSQL.isCurrent)
            ORDER BY offices_held.source_id, offices_held.start, offices_held.id
            """
}
