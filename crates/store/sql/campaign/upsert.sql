INSERT INTO campaign (
    code, organisation, names, message, programme, activity_id, from_on, until_on, made_by, made_at, closed_at
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
ON CONFLICT (code) DO UPDATE SET
    names = excluded.names,
    message = excluded.message,
    programme = excluded.programme,
    activity_id = excluded.activity_id,
    from_on = excluded.from_on,
    until_on = excluded.until_on,
    closed_at = excluded.closed_at
