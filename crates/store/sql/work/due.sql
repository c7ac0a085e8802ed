SELECT
    edition_id, stage, assignee, due_on, submitted_revision, submitted_by, approved_revision, approved_by,
    publish_at, expire_at, time_zone, remark, changed_at
FROM edition_work
WHERE publish_at <= $1 OR expire_at <= $1
ORDER BY edition_id
