INSERT INTO scheme (id, programme, organisation, locale, title, body, state, round, criteria, proposed_by, made_at, edited_at, submitted_by, submitted_at, task)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, body = excluded.body, state = excluded.state, round = excluded.round,
    criteria = excluded.criteria, edited_at = excluded.edited_at, submitted_by = excluded.submitted_by,
    submitted_at = excluded.submitted_at, task = excluded.task
