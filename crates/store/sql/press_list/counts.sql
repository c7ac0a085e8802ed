SELECT l.said, m.state, COUNT(*) AS n
FROM press_letter l
JOIN mail m ON m.unique_key = l.mail_key
WHERE l.dispatch_id = $1
GROUP BY l.said, m.state
