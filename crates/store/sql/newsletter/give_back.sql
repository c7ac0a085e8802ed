UPDATE newsletter_delivery
SET state = 'waiting', claimed_by = NULL
WHERE claimed_by = $1 AND state = 'taken' AND handed_at IS NULL
