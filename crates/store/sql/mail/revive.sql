UPDATE mail
SET state = 'waiting', tries = 0, handed_at = NULL, settled_at = NULL, next_at = $2
WHERE id = $1 AND state IN ('failed', 'given-up') AND erased_at IS NULL
