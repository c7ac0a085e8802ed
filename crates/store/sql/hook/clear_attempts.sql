DELETE FROM hook_attempt
WHERE delivery_id IN (SELECT id FROM hook_delivery WHERE state <> 'waiting' AND settled_at < $1)
