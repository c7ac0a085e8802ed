UPDATE mail
SET state = 'waiting', claimed_by = NULL, claimed_at = NULL, handed_at = NULL, next_at = $3, last_error = $4
WHERE id = $1 AND claimed_by = $2 AND state = 'sending'
