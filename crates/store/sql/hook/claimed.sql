SELECT d.id, d.task, d.target, d.detail, d.tries, m.id AS message_id, m.event, m.topic, m.locale, m.organisation,
    m.content_type, m.body, m.made_at
FROM hook_delivery d
LEFT JOIN hook_message m ON m.id = d.message_id
WHERE d.claimed_by = $1 AND d.state = 'waiting'
ORDER BY d.next_at, d.id
