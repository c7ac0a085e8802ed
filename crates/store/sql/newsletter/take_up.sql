UPDATE newsletter_delivery
SET state = 'waiting', claimed_by = NULL
WHERE state = 'taken' AND handed_at IS NULL
    AND claimed_by NOT IN (SELECT claim FROM newsletter_sender WHERE seen_at > $1)
