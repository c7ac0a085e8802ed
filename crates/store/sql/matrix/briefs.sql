SELECT
    e.item_id, e.locale, e.state, SUBSTR(e.latest_revision, 1, 13) AS newest, w.stage, w.assignee, w.due_on,
    h.total, h.done, h.flagged
FROM edition e
LEFT JOIN edition_work w ON w.edition_id = e.id
LEFT JOIN segment_head h ON h.edition_id = e.id
{which}
