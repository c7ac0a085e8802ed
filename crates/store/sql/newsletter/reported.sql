UPDATE newsletter_delivery
SET state = $4
WHERE issue_id = $1 AND subscriber_id = $2 AND state = $3
