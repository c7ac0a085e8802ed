UPDATE mail
SET state = 'waiting', claimed_by = NULL, claimed_at = NULL
WHERE state = 'sending' AND handed_at IS NULL AND claimed_at <= $1
