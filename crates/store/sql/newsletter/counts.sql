SELECT state, COUNT(*) AS n
FROM newsletter_delivery
WHERE issue_id = $1
GROUP BY state
