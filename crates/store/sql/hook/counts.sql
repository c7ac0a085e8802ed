SELECT topic, COUNT(*) AS n
FROM websub_subscription
WHERE until > $1
GROUP BY topic
ORDER BY topic
