SELECT
    w.edition_id, w.stage, w.assignee, w.due_on, w.submitted_revision, w.submitted_by, w.approved_revision,
    w.approved_by, w.publish_at, w.expire_at, w.time_zone, w.remark, w.changed_at,
    e.item_code, e.locale, e.publisher, COALESCE(r.title, e.title) AS title
FROM edition_work w
JOIN edition e ON e.id = w.edition_id
LEFT JOIN revision r ON r.id = e.latest_revision
WHERE w.assignee IS NOT NULL OR w.stage <> 'draft'
ORDER BY COALESCE(w.due_on, '9999'), w.changed_at
LIMIT $1
