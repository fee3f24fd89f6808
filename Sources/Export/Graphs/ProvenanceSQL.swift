/// Where findings come from, in the terms of PROV: sources, import runs, the reading of articles by one rule.
enum ProvenanceSQL {
    static let selections = [sources, extractors, runs, rules, readings]

    /// The activity that made a row: reading, in the source's run, by the rule in that column.
    static func reading(_ rule: String) -> String {
        "'urn:onrecord:reading:' || sources.import_run_id || ':' || sources.extractor_version || ':' || \(rule)"
    }

    private static let sources =
        "SELECT "
        + RecordSQL.object(
            ("id", RecordSQL.urn("source", "sources.key")), ("type", "json_array('Text', 'prov:Entity')"),
            ("name", "sources.name"), ("hadPrimarySource", "sources.url"), ("location", "sources.location"),
            ("language", "sources.language"), ("format", "'text/plain'"), ("published", "sources.published"),
            ("outlet", "sources.outlet"), ("agency", "sources.agency"), ("place", "sources.place"),
            ("characters", "length(sources.text)"), ("textSHA256", "sources.text_sha256"),
            ("wasGeneratedBy", RecordSQL.urn("run", "sources.import_run_id"))
        ) + " FROM sources WHERE \(RecordSQL.isCurrent) ORDER BY sources.id"

    private static let extractors = """
        SELECT json_object('id', \(RecordSQL.urn("extractor", "version")),
            'type', json_array('Software', 'prov:SoftwareAgent'), 'name', 'onrecord', 'version', version)
        FROM (SELECT extractor_version AS version FROM sources WHERE \(RecordSQL.isCurrent)
            UNION SELECT extractor_version FROM import_runs WHERE id IN (
                SELECT import_run_id FROM sources WHERE \(RecordSQL.isCurrent)))
        ORDER BY version
        """

    private static let runs =
        "SELECT "
        + RecordSQL.object(
            ("id", RecordSQL.urn("run", "import_runs.id")), ("type", "'prov:Activity'"),
            ("startedAtTime", "started_at"), ("endedAtTime", "finished_at"),
            ("wasAssociatedWith", RecordSQL.urn("extractor", "extractor_version"))
        ) + """
             FROM import_runs WHERE id IN (SELECT import_run_id FROM sources WHERE \(RecordSQL.isCurrent))
            ORDER BY id
            """

    private static let rules = """
        SELECT json_object('id', \(RecordSQL.urn("rule", "rule")), 'type', json_array('prov:Plan', 'prov:Entity'),
            'name', rule)
        FROM (SELECT rule FROM statements UNION SELECT rule FROM commitments)
        ORDER BY rule
        """

    /// One activity a run, version of the rules, and rule: after articles were read anew the version is a newer one.
    private static let readings = """
        SELECT json_object('id', \(reading("rule")), 'type', 'prov:Activity',
            'wasInformedBy', \(RecordSQL.urn("run", "import_run_id")),
            'qualifiedAssociation', json_object('type', 'prov:Association',
                'agent', \(RecordSQL.urn("extractor", "extractor_version")), 'hadPlan', \(RecordSQL.urn("rule", "rule"))))
        FROM (
            SELECT import_run_id, extractor_version, rule
            FROM statements JOIN sources ON sources.id = source_id WHERE \(RecordSQL.isCurrent)
            UNION
            SELECT import_run_id, extractor_version, rule
            FROM commitments JOIN sources ON sources.id = source_id WHERE \(RecordSQL.isCurrent)) AS sources
        ORDER BY import_run_id, extractor_version, rule
        """
}
