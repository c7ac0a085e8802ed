SELECT
    e.item_id, e.id AS edition_id, e.locale, e.state, w.stage, w.assignee, w.due_on, r.created_at AS saved_at,
    COALESCE(r.number, 0) AS number, h.total, h.done, h.flagged
FROM edition e
LEFT JOIN revision r ON r.id = e.latest_revision
LEFT JOIN edition_work w ON w.edition_id = e.id
LEFT JOIN segment_head h ON h.edition_id = e.id
WHERE e.item_id IN ({list})
