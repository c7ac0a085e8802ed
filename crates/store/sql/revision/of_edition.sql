SELECT id AS revision_id, number, title, created_at, created_by
FROM revision
WHERE edition_id = $1
ORDER BY number DESC
