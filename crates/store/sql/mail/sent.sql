UPDATE mail
SET state = 'sent', claimed_by = NULL, sent_at = $3, settled_at = $3, last_error = NULL
WHERE id = $1 AND claimed_by = $2 AND state = 'sending'
