/// An archive in the terms of FollowTheMoney.
///
/// What articles say is an edge with the article as its proof. Unnamed groups are no entities: their commitments stand
/// with the members that the text names.
enum MoneyEntities {
    static let document = RecordDocument(
        name: "entities.ftm.json",
        selections: [
            articles, persons, states, organizations, MoneyOffices.positions, MoneyOffices.occupancies,
            MoneyEvents.events, MoneyEdges.statements, MoneyEdges.commitments, MoneyEdges.receipts, MoneyEdges.mentions,
        ])

    private static let articles =
        "SELECT "
        + MoneySQL.entity(
            "Article", id: MoneySQL.article,
            [
                ("title", MoneySQL.value("COALESCE(sources.title, sources.name)")),
                ("publisher", MoneySQL.value("sources.outlet")), ("author", MoneySQL.value("sources.agency")),
                ("publishedAt", MoneySQL.value(RecordSQL.plainDate("sources.published"))),
                ("sourceUrl", MoneySQL.value("sources.url")), ("language", MoneySQL.value(language)),
                ("mimeType", MoneySQL.value("'text/plain'")),
                ("bodyText", MoneySQL.value("trim(sources.text, char(9, 10, 13, 32, 160))")),
            ]) + " FROM sources WHERE \(RecordSQL.isCurrent) ORDER BY sources.id"

    /// FollowTheMoney has languages by three letters.
    private static let language =
        "CASE sources.language WHEN 'de' THEN 'deu' WHEN 'en' THEN 'eng' WHEN 'fr' THEN 'fra' END"

    private static let persons =
        "SELECT "
        + MoneySQL.entity(
            "Person", id: MoneySQL.id("person", key: "persons.key"),
            [
                ("name", MoneySQL.value("persons.name")),
                (
                    "alias",
                    MoneySQL.values(
                        """
                        SELECT name AS value FROM person_names WHERE person_id = persons.id AND name <> persons.name
                            AND instr(name, ' ') > 0 AND (source_count > 0 OR source_id IS NULL)
                        """)
                ),
                (
                    "weakAlias",
                    MoneySQL.values(
                        """
                        SELECT name AS value FROM person_names WHERE person_id = persons.id AND name <> persons.name
                            AND instr(name, ' ') = 0 AND (source_count > 0 OR source_id IS NULL)
                        """)
                ),
                (
                    "position",
                    MoneySQL.values("SELECT office AS value FROM office_overview WHERE person_id = persons.id")
                ),
                (
                    "country",
                    MoneySQL.values(
                        "SELECT lower(state_key) AS value FROM office_overview WHERE person_id = persons.id")
                ),
            ]) + """
             FROM persons
            WHERE EXISTS (SELECT 1 FROM person_links JOIN sources ON sources.id = source_id
                WHERE person_links.person_id = persons.id AND \(RecordSQL.isCurrent))
            ORDER BY persons.key
            """

    /// A state that acts is its government: the country stands in its own property.
    private static let states =
        "SELECT "
        + MoneySQL.entity(
            "PublicBody", id: MoneySQL.state("code"),
            [
                ("name", MoneySQL.value("name")), ("alias", MoneySQL.value("NULLIF(name_de, name)")),
                ("country", MoneySQL.value("lower(code)")), ("classification", MoneySQL.value("'state'")),
            ]) + " FROM states ORDER BY code"

    private static let organizations =
        "SELECT "
        + MoneySQL.entity(
            "Organization", id: MoneySQL.id("organization", key: "key"),
            [
                ("name", MoneySQL.value("name")), ("alias", MoneySQL.value("NULLIF(name_de, name)")),
                ("abbreviation", MoneySQL.value("NULLIF(code, name)")),
            ]) + """
             FROM organizations
            WHERE key IN (SELECT organization FROM mentions UNION SELECT of_organization FROM offices_held
                UNION SELECT actor_organization FROM commitments UNION SELECT beneficiary_organization FROM commitments
                UNION SELECT by_organization FROM statements UNION SELECT host_organization FROM events
                UNION SELECT actor_organization FROM attendances)
            ORDER BY key
            """
}
