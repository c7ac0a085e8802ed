INSERT INTO hook_delivery (id, task, target, message_id, detail, state, tries, next_at, made_at)
VALUES ($1, $2, $3, $4, $5, 'waiting', 0, $6, $6)
ON CONFLICT (target, message_id) DO NOTHING
