SELECT id AS message_id, event, topic, locale, organisation, content_type, body, made_at
FROM hook_message
WHERE made_at >= $1 AND topic IS NULL
ORDER BY made_at, id
LIMIT $2
