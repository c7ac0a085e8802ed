INSERT INTO newsletter_issue (id, number, channel, state, from_at, until_at, made_by, made_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
