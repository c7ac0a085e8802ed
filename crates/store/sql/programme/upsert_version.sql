INSERT INTO plan_version (plan_id, number, state, aims, locale, begun_by, begun_at, edited_at, submitted_by, submitted_at, decided_by, decided_at, remark)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
ON CONFLICT (plan_id, number) DO UPDATE SET state = excluded.state, aims = excluded.aims, locale = excluded.locale,
    edited_at = excluded.edited_at, submitted_by = excluded.submitted_by, submitted_at = excluded.submitted_at,
    decided_by = excluded.decided_by, decided_at = excluded.decided_at, remark = excluded.remark
