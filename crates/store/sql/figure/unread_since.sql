SELECT e.id AS edition_id, e.locale, e.latest_revision AS revision_id, r.body
FROM revision r
JOIN edition e ON e.id = r.edition_id AND e.latest_revision = r.id
LEFT JOIN figure_scan s ON s.edition_id = e.id
WHERE r.id > $2 AND e.state <> 'withdrawn'
  AND (s.edition_id IS NULL OR s.revision_id <> r.id OR s.registry <> $1)
UNION ALL
SELECT e.id AS edition_id, e.locale, e.latest_revision AS revision_id, r.body
FROM figure_scan s
JOIN edition e ON e.id = s.edition_id
JOIN revision r ON r.id = e.latest_revision
WHERE s.registry = '' AND r.id <= $2 AND e.state <> 'withdrawn'
LIMIT $3
