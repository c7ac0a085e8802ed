SELECT a.id, a.delivery_id, a.at, a.status, a.millis, a.error
FROM hook_attempt a
JOIN hook_delivery d ON d.id = a.delivery_id
WHERE d.target = $1
ORDER BY a.at DESC, a.id DESC
LIMIT $2
