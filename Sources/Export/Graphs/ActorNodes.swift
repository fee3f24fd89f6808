/// Who and what the annotations are about: persons, states, organizations, groups and concepts, each once.
enum ActorNodes {
    static let selections = [concepts, persons, states, organizations, collectives]

    private static let concepts =
        "SELECT "
        + RecordSQL.object(
            ("id", RecordSQL.urn("concept", "key")), ("type", "'skos:Concept'"),
            ("prefLabel", "json_object('en', name, 'de', name_de)"), ("broader", RecordSQL.urn("concept", "broader"))
        ) + " FROM concepts ORDER BY key"

    private static let persons = """
        SELECT json_object('id', \(RecordSQL.urn("person", "key")), 'type', 'Person', 'name', name)
        FROM persons
        WHERE EXISTS (SELECT 1 FROM person_links JOIN sources ON sources.id = source_id
            WHERE person_links.person_id = persons.id AND \(RecordSQL.isCurrent))
        ORDER BY key
        """

    private static let states = """
        SELECT json_object('id', \(RecordSQL.urn("state", "code")), 'type', 'State', 'code', code,
            'prefLabel', json_object('en', name, 'de', name_de))
        FROM states
        WHERE code IN (SELECT state FROM mentions UNION SELECT actor_state FROM commitments
            UNION SELECT attributed_state FROM commitments UNION SELECT beneficiary_state FROM commitments
            UNION SELECT place_state FROM commitments UNION SELECT by_state FROM statements
            UNION SELECT state FROM collective_members UNION SELECT state FROM commitment_reason_states)
        ORDER BY code
        """

    private static let organizations = """
        SELECT json_object('id', \(RecordSQL.urn("organization", "key")), 'type', 'Organization', 'name', name,
            'prefLabel', json_object('en', name, 'de', name_de))
        FROM organizations
        WHERE key IN (SELECT organization FROM mentions UNION SELECT actor_organization FROM commitments
            UNION SELECT attributed_organization FROM commitments
            UNION SELECT beneficiary_organization FROM commitments UNION SELECT by_organization FROM statements)
        ORDER BY key
        """

    private static let collectives =
        "SELECT "
        + RecordSQL.object(
            ("id", RecordSQL.urn("collective", row: "collectives", of: "collectives")), ("type", "'Collective'"),
            ("name", "collectives.text"), ("quantifier", "quantifier"), ("base", "base"), ("atLeast", "at_least"),
            ("atMost", "at_most"),
            (
                "member",
                """
                (SELECT NULLIF(json_group_array(\(RecordSQL.urn("state", "state"))), '[]') FROM (
                    SELECT state FROM collective_members WHERE collective_id = collectives.id ORDER BY state))
                """.asJSON
            ),
            ("wasDerivedFrom", RecordSQL.urn("source", "sources.key"))
        ) + """
             FROM collectives JOIN sources ON sources.id = collectives.source_id
            WHERE \(RecordSQL.isCurrent) ORDER BY collectives.source_id, collectives.start, collectives.id
            """
}
