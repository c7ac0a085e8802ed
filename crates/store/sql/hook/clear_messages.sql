DELETE FROM hook_message
WHERE made_at < $1 AND NOT EXISTS (SELECT 1 FROM hook_delivery d WHERE d.message_id = hook_message.id)
