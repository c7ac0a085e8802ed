SELECT
    COUNT(*) AS editions,
    COUNT(CASE WHEN s.revision_id = e.latest_revision AND s.registry = $1 THEN 1 END) AS done
FROM edition e
LEFT JOIN figure_scan s ON s.edition_id = e.id
WHERE e.latest_revision IS NOT NULL AND e.state <> 'withdrawn'
