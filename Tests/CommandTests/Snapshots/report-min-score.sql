WITH passing AS MATERIALIZED (
    SELECT overview.*,
        id AS _number,
        json_array(by_kind, COALESCE(by_key, lower(speaker)), kind, medium) AS _alike,
        json_array(lower(quote), lower(addressee)) AS _details
    FROM statement_overview AS overview
    WHERE overview.id IN (
        SELECT statements.id
        FROM statements
        JOIN sources ON sources.id = statements.source_id
        WHERE statements.id IN (SELECT id FROM statements
            WHERE :speaking_persons IS NULL AND :speaking_states IS NULL AND :speaking_organizations IS NULL
            UNION ALL SELECT statements.id
            FROM persons JOIN statements ON by_person_id = persons.id
            WHERE persons.key IN (SELECT value FROM json_each(:speaking_persons))
            UNION ALL SELECT id FROM statements
            WHERE by_state IN (SELECT value FROM json_each(:speaking_states))
            UNION ALL SELECT id FROM statements
            WHERE by_organization IN (SELECT value FROM json_each(:speaking_organizations)))
        AND (:speaker_kinds IS NULL OR (CASE
            WHEN by_state IS NOT NULL THEN 'state'
            WHEN by_organization IS NOT NULL THEN 'organization'
            WHEN by_person_id IS NOT NULL THEN 'person'
            WHEN by_collective_id IS NOT NULL THEN 'collective' END) IN (SELECT value FROM json_each(:speaker_kinds)))
        AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
        AND (:media IS NULL OR medium IN (SELECT value FROM json_each(:media)))
        AND (:needs_addressee IS NOT 1 OR EXISTS (
            SELECT 1 FROM statement_spans WHERE statement_id = statements.id AND part = 'addressee'))
        AND (:quoted IS NULL OR instr(quote, :quoted) > 0)
        AND (0.9 IS NULL OR statements.score >= 0.9)
        AND (
            (:topics IS NULL AND :topic_words IS NULL)
            OR ((:topic_match IS NULL
                    OR statements.source_id IN (
                        SELECT rowid FROM source_search WHERE source_search MATCH :topic_match))
                AND (:topic_letters IS NULL OR EXISTS (
                    SELECT 1 FROM json_each(:topic_letters) WHERE instr(lower(quote), value) > 0))
                AND EXISTS (
            SELECT 1 FROM json_each(:topic_words)
            WHERE ' ' || lower(replace(quote, char(10), ' ')) || ' ' GLOB value))
            OR statements.id IN (
                SELECT statement_id FROM commitments
                WHERE statement_id IS NOT NULL AND contribution IN (SELECT concept FROM concept_ancestors WHERE wider IN (SELECT value FROM json_each(:topics))))
            OR statements.id IN (
                SELECT statement_id
                FROM commitment_conditions JOIN commitments ON commitments.id = commitment_id
                WHERE statement_id IS NOT NULL AND concept IN (SELECT concept FROM concept_ancestors WHERE wider IN (SELECT value FROM json_each(:topics)))))
        AND (
            (:topic_states IS NULL AND :topic_organizations IS NULL AND :topic_persons IS NULL)
            OR EXISTS (
                SELECT 1
                FROM mentions
                JOIN statement_spans AS spans ON spans.statement_id = statements.id AND spans.part = 'quote'
                LEFT JOIN persons AS named ON named.id = mentions.person_id
                WHERE mentions.source_id = statements.source_id
                    AND mentions.start >= spans.start AND mentions.end <= spans.end
                    AND (mentions.state IN (SELECT value FROM json_each(:topic_states))
                        OR mentions.organization IN (SELECT value FROM json_each(:topic_organizations))
                        OR named.key IN (SELECT value FROM json_each(:topic_persons)))))
        AND (
            (:addressed_states IS NULL AND :addressed_organizations IS NULL AND :addressed_persons IS NULL)
            OR EXISTS (
                SELECT 1
                FROM mentions
                JOIN statement_spans AS spans ON spans.statement_id = statements.id AND spans.part = 'addressee'
                LEFT JOIN persons AS named ON named.id = mentions.person_id
                WHERE mentions.source_id = statements.source_id
                    AND mentions.start < spans.end AND mentions.end > spans.start
                    AND (mentions.state IN (SELECT value FROM json_each(:addressed_states))
                        OR mentions.organization IN (SELECT value FROM json_each(:addressed_organizations))
                        OR named.key IN (SELECT value FROM json_each(:addressed_persons)))))
        AND sources.superseded_in IS NULL
AND (:publishers IS NULL
    OR sources.outlet IN (SELECT value FROM json_each(:publishers))
    OR sources.agency IN (SELECT value FROM json_each(:publishers))
    OR sources.name IN (SELECT value FROM json_each(:publishers))
    OR sources.key IN (SELECT value FROM json_each(:publishers)))
AND (:from IS NULL OR sources.published_latest >= :from)
AND (:until IS NULL OR sources.published_earliest <= :until)
AND (:as_of IS NULL OR sources.published_latest <= :as_of)
AND (:text_match IS NULL
    OR sources.id IN (SELECT rowid FROM source_search WHERE source_search MATCH :text_match))
AND (COALESCE(:least_names, 0) = 0 OR :least_names <= (
    SELECT count(DISTINCT COALESCE(state, organization, named.key))
    FROM mentions LEFT JOIN persons AS named ON named.id = mentions.person_id
    WHERE mentions.source_id = sources.id
        AND (state IN (SELECT value FROM json_each(:named_states))
            OR organization IN (SELECT value FROM json_each(:named_organizations))
            OR named.key IN (SELECT value FROM json_each(:named_persons))))))
    AND (:addressed_words IS NULL
            OR EXISTS (
            SELECT 1 FROM json_each(:addressed_words)
            WHERE ' ' || lower(replace(overview.addressee, char(10), ' ')) || ' ' GLOB value))),
counted AS (
    SELECT id, source, outlet, agency, published, source_id, origin_key, rule, start, end, evidence, source_key, published_earliest, _number,
        _alike, _details, origin_key AS _apart, COALESCE(passage_id, -id) AS _passage,
        count(*) OVER (PARTITION BY _alike, COALESCE(passage_id, -id), source_id) AS _of_source
    FROM passing),
worded AS (
    SELECT overview.*,
        CASE WHEN max(_of_source) OVER passage = 1
            THEN first_value(_details) OVER (passage ORDER BY overview.published_earliest NULLS LAST, overview.source_key <> overview.origin_key, overview.published_earliest NULLS LAST, overview.source, overview.source_id, overview.start, overview.id)
            ELSE _details END AS _wording
    FROM counted AS overview
    WINDOW passage AS (PARTITION BY _alike, _passage)),
numbered AS (
    SELECT overview.*, row_number() OVER (
        PARTITION BY _alike, _wording, _apart, source_id ORDER BY start, _number) AS _nth
    FROM worded AS overview),
led AS (
    SELECT overview.*, first_value(_number) OVER (
        PARTITION BY _alike, _wording, _apart, _nth ORDER BY overview.published_earliest NULLS LAST, overview.source_key <> overview.origin_key, overview.published_earliest NULLS LAST, overview.source, overview.source_id, overview.start, overview.id, _number) AS _lead
    FROM numbered AS overview),
carried AS (
    SELECT _lead, json_group_array(json_object(
        'id', id, 'source', source, 'outlet', outlet, 'agency', agency, 'published', published,
        'sourceID', source_id, 'origin', origin_key, 'rule', rule, 'start', start, 'end', end,
        'evidence', evidence)) AS carriers
    FROM (
        SELECT overview.*
        FROM led AS overview
        ORDER BY overview._lead, overview.published_earliest NULLS LAST, overview.source, overview.source_id, overview.start, overview.id)
    GROUP BY _lead)
SELECT overview.*, carried.carriers
FROM carried
CROSS JOIN passing AS overview ON overview._number = carried._lead
ORDER BY overview.published_earliest NULLS LAST, overview.source, overview.source_id, overview.start, overview.id;
