SELECT
    c.edition_id, e.item_code, e.locale, e.publisher, COALESCE(r.title, e.title) AS title, w.assignee,
    r.created_by AS written_by, c.open, c.last_at
FROM (
    SELECT edition_id, COUNT(*) AS open, MAX(at) AS last_at
    FROM comment
    WHERE resolved_at IS NULL AND parent_id IS NULL
    GROUP BY edition_id
) c
JOIN edition e ON e.id = c.edition_id
LEFT JOIN revision r ON r.id = e.latest_revision
LEFT JOIN edition_work w ON w.edition_id = e.id
ORDER BY c.last_at DESC
LIMIT $1
