UPDATE hook_delivery
SET state = 'dropped', settled_at = $2, last_error = $3
WHERE target = $1 AND state = 'waiting' AND claimed_by IS NULL
