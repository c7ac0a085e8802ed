-- `unknown` too: what was given up for lost may be answered after all, by the process that handed it over.
UPDATE newsletter_delivery
SET state = $4, settled_at = $5, last_error = $6
WHERE issue_id = $1 AND subscriber_id = $2 AND claimed_by = $3 AND state IN ('taken', 'unknown')
