INSERT INTO edition_work (
    edition_id, stage, assignee, due_on, submitted_revision, submitted_by, approved_revision, approved_by,
    publish_at, expire_at, time_zone, remark, changed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
ON CONFLICT (edition_id) DO UPDATE SET
    stage = excluded.stage, assignee = excluded.assignee, due_on = excluded.due_on,
    submitted_revision = excluded.submitted_revision, submitted_by = excluded.submitted_by,
    approved_revision = excluded.approved_revision, approved_by = excluded.approved_by,
    publish_at = excluded.publish_at, expire_at = excluded.expire_at, time_zone = excluded.time_zone, remark = excluded.remark,
    changed_at = excluded.changed_at
