UPDATE mail
SET state = $3, claimed_by = NULL, settled_at = $4, last_error = $5
WHERE id = $1 AND claimed_by = $2 AND state = 'sending'
