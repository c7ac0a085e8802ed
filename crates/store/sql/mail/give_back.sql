UPDATE mail
SET state = 'waiting', claimed_by = NULL, claimed_at = NULL
WHERE claimed_by = $1 AND state = 'sending' AND handed_at IS NULL
