UPDATE mail
SET state = 'given-up', claimed_by = NULL, settled_at = $2, last_error = $3
WHERE state = 'sending' AND handed_at <= $1
