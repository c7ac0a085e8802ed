SELECT d.activity_id, d.inbox, d.server, d.channel, d.tries, d.made_at, d.claimed_by, a.body
FROM fediverse_delivery d
JOIN fediverse_activity a ON a.id = d.activity_id
WHERE d.claimed_by = $1
ORDER BY d.next_at, d.activity_id, d.inbox
