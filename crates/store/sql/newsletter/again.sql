UPDATE newsletter_delivery
SET state = 'waiting', claimed_by = NULL, handed_at = NULL, next_at = $4, tries = $5, last_error = $6
WHERE issue_id = $1 AND subscriber_id = $2 AND claimed_by = $3 AND state IN ('taken', 'unknown')
