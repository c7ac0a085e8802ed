INSERT INTO dispatch (
    id, channel, edition_id, revision_id, locale, campaign, message, text, state, pending, followed, made_by, made_at,
    changed_at, approved_by, send_at, tries, next_at
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, $4, $10, $11, $11, NULL, $12, 0, $11)
