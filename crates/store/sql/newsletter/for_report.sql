-- What was given up for lost may come back as well: then it had arrived.
SELECT d.issue_id, d.state
FROM newsletter_delivery d
JOIN newsletter_issue i ON i.id = d.issue_id
WHERE i.number = $1 AND d.subscriber_id = $2 AND d.state IN ('sent', 'unknown')
