UPDATE newsletter_delivery
SET state = 'unknown', settled_at = $2, last_error = $3
WHERE state = 'taken' AND handed_at IS NOT NULL
    AND claimed_by NOT IN (SELECT claim FROM newsletter_sender WHERE seen_at > $1)
