SELECT overview.*
FROM source_overview AS overview
WHERE overview.source_id IN (SELECT sources.id FROM sources WHERE sources.superseded_in IS NULL
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
ORDER BY overview.published_earliest NULLS LAST, overview.source, overview.source_id
LIMIT 1 OFFSET 1;
