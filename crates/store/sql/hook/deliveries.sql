SELECT d.id, d.task, d.message_id, d.state, d.tries, d.next_at, d.made_at, d.settled_at, d.last_error, m.event, m.locale,
    m.made_at AS said_at
FROM hook_delivery d
JOIN hook_message m ON m.id = d.message_id
WHERE d.target = $1
ORDER BY d.made_at DESC, d.id DESC
LIMIT $2
