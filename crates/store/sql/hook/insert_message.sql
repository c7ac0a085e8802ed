INSERT INTO hook_message (id, unique_key, event, topic, locale, organisation, content_type, body, made_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (unique_key) DO NOTHING
