INSERT INTO fediverse_delivery (activity_id, inbox, server, channel, state, tries, next_at, made_at)
VALUES ($1, $2, $3, $4, 'waiting', 0, $5, $5)
