SELECT
    e.item_id, e.id AS edition_id, e.locale, e.state, e.translation, w.stage, w.assignee, w.due_on,
    r.created_at AS saved_at, COALESCE(r.number, 0) AS number
FROM edition e
LEFT JOIN revision r ON r.id = e.latest_revision
LEFT JOIN edition_work w ON w.edition_id = e.id
