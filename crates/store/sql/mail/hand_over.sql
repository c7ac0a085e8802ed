UPDATE mail
SET handed_at = $3, tries = tries + 1
WHERE id = $1 AND claimed_by = $2 AND state = 'sending' AND handed_at IS NULL
