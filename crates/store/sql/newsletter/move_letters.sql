UPDATE newsletter_delivery
SET state = $3
WHERE issue_id = $1 AND state = $2
