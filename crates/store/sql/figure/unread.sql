SELECT e.id AS edition_id, e.locale, e.latest_revision AS revision_id, r.body
FROM edition e
JOIN revision r ON r.id = e.latest_revision
LEFT JOIN figure_scan s ON s.edition_id = e.id
WHERE e.id > $2 AND e.state <> 'withdrawn'
  AND (s.edition_id IS NULL OR s.revision_id <> e.latest_revision OR s.registry <> $1)
ORDER BY e.id
LIMIT $3
