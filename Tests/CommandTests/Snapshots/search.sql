SELECT sources.id AS source_id, sources.name AS source, sources.title, sources.language, outlet, agency,
    published, location, key AS source_key
FROM source_search
JOIN sources ON sources.id = source_search.rowid
WHERE source_search MATCH '(({title words stems} : "trupp" OR {title words} : "truppe" OR {endings} : "ppurt" *)) NOT (({title words stems} : "chil" OR {title words} : "chile" OR {endings} : "lihc" *))'
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
            OR named.key IN (SELECT value FROM json_each(:named_persons)))))
ORDER BY bm25(source_search, 5.0, 1.0, 1.0, 0.5), published_latest DESC, source_key;
