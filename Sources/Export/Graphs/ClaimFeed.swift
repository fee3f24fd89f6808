/// Statements and commitments as schema.org claims, each inside a ClaimReview to be filled in.
///
/// A review here has no author and no rating, because nobody gave one; its status says that it is a draft.
enum ClaimFeed {
    static let document = RecordDocument(
        name: "claims.jsonld",
        head: "{\"@context\": \"https://schema.org\", \"@type\": \"DataFeed\", \"dataFeedElement\": [\n",
        separator: ",\n", tail: "\n]}\n", selections: [statements, commitments])

    private static func review(_ urn: String, _ claim: [(String, String)], text: String) -> String {
        let claim = RecordSQL.object(
            [("@type", "'Claim'"), ("@id", urn), ("text", text), ("inLanguage", "sources.language")] + claim
                + [("appearance", article("sources")), ("firstAppearance", article("first"))])
        return """
            json_object('@type', 'ClaimReview', 'creativeWorkStatus', 'Draft', 'claimReviewed', \(text),
                'itemReviewed', json(\(claim)))
            """
    }

    /// An article, as far as is known of it; null where there is none.
    private static func article(_ alias: String) -> String {
        let article = RecordSQL.object(
            ("@type", "'NewsArticle'"), ("@id", "COALESCE(\(alias).url, \(RecordSQL.urn("source", "\(alias).key")))"),
            ("url", "\(alias).url"), ("name", "\(alias).name"), ("headline", "\(alias).title"),
            ("inLanguage", "\(alias).language"), ("datePublished", RecordSQL.plainDate("\(alias).published")),
            ("publisher", publisher("\(alias).outlet")), ("sourceOrganization", publisher("\(alias).agency")))
        return "CASE WHEN \(alias).id IS NOT NULL THEN \(article) END".asJSON
    }

    private static func publisher(_ name: String) -> String {
        "CASE WHEN \(name) IS NOT NULL THEN json_object('@type', 'Organization', 'name', \(name)) END".asJSON
    }

    /// A thing for each of four columns; an unnamed group is only a thing with a name.
    private static func party(_ person: String, _ state: String, _ organization: String, _ collective: String? = nil)
        -> String
    {
        let group = collective.map {
            """
            WHEN \($0) IS NOT NULL THEN
                (SELECT json_object('@type', 'Thing', 'name', text) FROM collectives WHERE id = \($0))
            """
        }
        return """
            CASE
            WHEN \(person) IS NOT NULL THEN (SELECT json_object('@type', 'Person',
                '@id', \(RecordSQL.urn("person", "key")), 'name', name) FROM persons WHERE id = \(person))
            WHEN \(state) IS NOT NULL THEN (SELECT json_object('@type', 'GovernmentOrganization',
                '@id', \(RecordSQL.urn("state", "code")), 'name', name, 'identifier', code) FROM states WHERE code = \(state))
            WHEN \(organization) IS NOT NULL THEN (SELECT json_object('@type', 'Organization',
                '@id', \(RecordSQL.urn("organization", "key")), 'name', name) FROM organizations WHERE key = \(organization))
            \(group ?? "") END
            """.asJSON
    }

    private static let statements = """
        SELECT \(review(
            RecordSQL.urn("claim:statement", RecordSQL.key(of: "statements", as: "statements")),
            [
                ("author", party("statements.by_person_id", "statements.by_state", "statements.by_organization")),
                ("dateCreated", """
                    (SELECT \(RecordSQL.plainDate("edtf")) FROM statement_dates JOIN dates ON dates.id = date_id
                        WHERE statement_dates.statement_id = statements.id)
                    """),
            ], text: "statements.quote"))
        FROM statements
        JOIN sources ON sources.id = statements.source_id
        JOIN statement_origins ON statement_origins.statement_id = statements.id
        LEFT JOIN sources AS first ON first.id = statement_origins.origin_source_id AND first.id <> sources.id
        WHERE \(RecordSQL.isCurrent)
        ORDER BY statements.source_id, statements.start, statements.id
        """

    private static let commitments = """
        SELECT \(review(
            RecordSQL.urn("claim:commitment", RecordSQL.key(of: "commitments", as: "commitments")),
            [
                (
                    "author",
                    party(
                        "commitments.attributed_person_id", "commitments.attributed_state",
                        "commitments.attributed_organization")
                ),
                ("about", """
                    json_array(\(party(
                        "commitments.actor_person_id", "commitments.actor_state", "commitments.actor_organization",
                        "commitments.actor_collective_id")),
                        (SELECT json_object('@type', 'DefinedTerm', '@id', \(RecordSQL.urn("concept", "key")),
                            'name', name, 'termCode', key) FROM concepts WHERE key = commitments.contribution))
                    """),
                ("keywords", "commitments.stance"),
            ], text: RecordSQL.words("commitments.start", "commitments.end")))
        FROM commitments
        JOIN sources ON sources.id = commitments.source_id
        JOIN commitment_origins ON commitment_origins.commitment_id = commitments.id
        LEFT JOIN sources AS first ON first.id = commitment_origins.origin_source_id AND first.id <> sources.id
        WHERE \(RecordSQL.isCurrent)
        ORDER BY commitments.source_id, commitments.start, commitments.id
        """
}
