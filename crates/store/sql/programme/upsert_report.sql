INSERT INTO report (id, programme, organisation, period, state, locale, body, opened_at, edited_at, edited_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (id) DO UPDATE SET state = excluded.state, locale = excluded.locale, body = excluded.body,
    edited_at = excluded.edited_at, edited_by = excluded.edited_by
