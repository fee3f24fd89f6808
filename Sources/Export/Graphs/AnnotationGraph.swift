/// Statements and commitments as W3C Web Annotations on the words of their sources, with their provenance.
enum AnnotationGraph {
    static let document = RecordDocument(
        name: "annotations.jsonld", head: "{\"@context\": \(AnnotationContext.text),\n\"@graph\": [\n",
        separator: ",\n", tail: "\n]}\n",
        selections: ProvenanceSQL.selections + ActorNodes.selections + [statements, commitments], counted: 2)

    /// How many characters before and behind the words a quotation is recognised by.
    private static let surroundings = 32

    /// The words of a row in its source: by themselves with what stands around them, and by their place.
    static func target(_ start: String, _ end: String) -> String {
        let words = RecordSQL.words(start, end)
        let before = "substr(sources.text, max(\(start) - \(surroundings) + 1, 1), min(\(start), \(surroundings)))"
        let behind = "substr(sources.text, \(end) + 1, \(surroundings))"
        return """
            json_object('type', 'SpecificResource', 'source', \(RecordSQL.urn("source", "sources.key")),
                'selector', json_array(
                    json_object('type', 'TextQuoteSelector', 'exact', \(words), 'prefix', \(before), 'suffix', \(behind)),
                    json_object('type', 'TextPositionSelector', 'start', \(start), 'end', \(end))))
            """
    }

    private static func annotation(of kind: String, _ urn: String, body: String, target: String) -> String {
        """
        json_object('id', replace(\(urn), 'urn:onrecord:', 'urn:onrecord:annotation:'), 'type', 'Annotation',
            'motivation', 'describing', 'body', json(\(body)), 'target', json(\(target)))
        """
    }

    private static let statements = """
        SELECT \(annotation(of: "statement", statementURN, body: statement, target: target("statements.start", "statements.end")))
        FROM statements
        JOIN sources ON sources.id = statements.source_id
        JOIN statement_origins ON statement_origins.statement_id = statements.id
        WHERE \(RecordSQL.isCurrent)
        ORDER BY statements.source_id, statements.start, statements.id
        """

    static let statementURN = RecordSQL.urn("statement", row: "statements", of: "statements")

    private static let statement = RecordSQL.object(
        ("id", statementURN), ("type", "json_array('Statement', 'prov:Entity')"),
        ("kind", "statements.kind"), ("medium", "statements.medium"),
        (
            "speaker",
            RecordSQL.actor(
                "statements.by_person_id", "statements.by_state", "statements.by_organization",
                "statements.by_collective_id")
        ),
        ("quote", "statements.quote"),
        (
            "saidOn",
            """
            (SELECT edtf FROM statement_dates JOIN dates ON dates.id = date_id
                WHERE statement_dates.statement_id = statements.id)
            """
        ),
        (
            "part",
            """
            (SELECT json_group_array(json_object('role', part, 'exact', words, 'start', start, 'end', end)) FROM (
                SELECT part, start, end, \(RecordSQL.words("start", "end")) AS words
                FROM statement_spans WHERE statement_spans.statement_id = statements.id
                ORDER BY start, end DESC, part))
            """.asJSON
        ),
        ("rule", "statements.rule"), ("score", "statements.score"),
        ("firstPublishedIn", origin("statement_origins")),
        ("wasDerivedFrom", RecordSQL.urn("source", "sources.key")),
        ("wasGeneratedBy", ProvenanceSQL.reading("statements.rule")))

    /// The source that a row counts for, where that is another one.
    private static func origin(_ origins: String) -> String {
        """
        (SELECT \(RecordSQL.urn("source", "first.key")) FROM sources AS first
            WHERE first.id = \(origins).origin_source_id AND first.id <> sources.id)
        """
    }

    private static let commitments = """
        SELECT \(annotation(of: "commitment", commitmentURN, body: commitment, target: evidences))
        FROM commitments
        JOIN sources ON sources.id = commitments.source_id
        JOIN commitment_origins ON commitment_origins.commitment_id = commitments.id
        LEFT JOIN commitment_quantities AS quantities ON quantities.commitment_id = commitments.id
        WHERE \(RecordSQL.isCurrent)
        ORDER BY commitments.source_id, commitments.start, commitments.id
        """

    static let commitmentURN = RecordSQL.urn("commitment", row: "commitments", of: "commitments")

    /// One target a sentence that states the position; all of them prove the same.
    private static let evidences = """
        (SELECT CASE WHEN count(*) = 1 THEN json_extract(json_group_array(json(target)), '$[0]')
            ELSE json_group_array(json(target)) END FROM (
            SELECT \(target("start", "end")) AS target FROM (
                SELECT 1 AS position, commitments.start AS start, commitments.end AS end
                UNION ALL
                SELECT position, start, end FROM commitment_evidences WHERE commitment_id = commitments.id
                ORDER BY position)))
        """

    private static let commitment = RecordSQL.object(
        ("id", commitmentURN), ("type", "json_array('Commitment', 'prov:Entity')"),
        (
            "actor",
            RecordSQL.actor(
                "commitments.actor_person_id", "commitments.actor_state", "commitments.actor_organization",
                "commitments.actor_collective_id")
        ),
        ("contribution", RecordSQL.urn("concept", "commitments.contribution")),
        (
            "contributionWords",
            RecordSQL.words("commitments.contribution_start", "commitments.contribution_end")
        ),
        ("stance", "commitments.stance"),
        ("stanceWords", RecordSQL.words("commitments.stance_start", "commitments.stance_end")),
        ("certainty", "commitments.certainty"),
        ("quantity", quantity), ("beneficiary", beneficiary),
        ("beneficiaryWords", RecordSQL.words("commitments.beneficiary_start", "commitments.beneficiary_end")),
        ("placeState", RecordSQL.urn("state", "commitments.place_state")),
        ("placeWords", RecordSQL.words("commitments.place_start", "commitments.place_end")),
        ("condition", conditions),
        ("reason", RecordSQL.words("commitments.reason_start", "commitments.reason_end")),
        ("reasonState", named("commitment_reason_states", "state", as: "state")),
        ("reasonConcept", named("commitment_reason_concepts", "concept", as: "concept")),
        (
            "attributedTo",
            RecordSQL.actor(
                "commitments.attributed_person_id", "commitments.attributed_state",
                "commitments.attributed_organization", "commitments.attributed_collective_id")
        ),
        (
            "statement",
            "(SELECT \(statementURN) FROM statements WHERE statements.id = commitments.statement_id)"
        ),
        (
            "aboutDate",
            """
            (SELECT edtf FROM commitment_dates JOIN dates ON dates.id = date_id
                WHERE commitment_dates.commitment_id = commitments.id)
            """
        ),
        ("rule", "commitments.rule"), ("score", "commitments.score"),
        ("firstPublishedIn", origin("commitment_origins")),
        ("wasDerivedFrom", RecordSQL.urn("source", "sources.key")),
        ("wasGeneratedBy", ProvenanceSQL.reading("commitments.rule")))

    private static let quantity = """
        CASE WHEN quantities.commitment_id IS NOT NULL THEN json_object(
            'exact', \(RecordSQL.words("quantities.start", "quantities.end")),
            'atLeast', quantities.at_least, 'atMost', quantities.at_most, 'bound', quantities.bound,
            'unit', quantities.unit, 'currency', quantities.currency,
            'shared', json(CASE quantities.is_shared WHEN 1 THEN 'true' ELSE 'false' END)) END
        """.asJSON

    private static let beneficiary = """
        COALESCE(\(RecordSQL.urn("state", "commitments.beneficiary_state")),
            \(RecordSQL.urn("organization", "commitments.beneficiary_organization")))
        """

    private static let conditions = """
        (SELECT NULLIF(json_group_array(json_object('concept', concept, 'exact', words, 'start', start, 'end', end)),
                '[]') FROM (
            SELECT \(RecordSQL.urn("concept", "concept")) AS concept, \(RecordSQL.words("start", "end")) AS words, start, end
            FROM commitment_conditions WHERE commitment_conditions.commitment_id = commitments.id ORDER BY position))
        """.asJSON

    /// The identifiers that a table of pairs gives a commitment; null where it has none.
    private static func named(_ table: String, _ column: String, as kind: String) -> String {
        """
        (SELECT NULLIF(json_group_array(\(RecordSQL.urn(kind, column))), '[]') FROM (
            SELECT \(column) FROM \(table) WHERE \(table).commitment_id = commitments.id ORDER BY \(column)))
        """.asJSON
    }
}

extension String {
    /// SQL whose text is JSON, not a text inside JSON.
    var asJSON: String { "json(\(self))" }
}
