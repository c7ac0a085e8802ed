INSERT INTO websub_subscription (id, unique_key, topic, callback, secret, until, made_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (unique_key) DO UPDATE SET secret = excluded.secret, until = excluded.until
