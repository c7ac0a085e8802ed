SELECT COUNT(*) AS n
FROM edition e
LEFT JOIN revision r ON r.id = e.published_revision
WHERE e.state = 'published' AND r.id IS NULL
