SELECT locale, interests, COUNT(*) AS n
FROM newsletter_subscriber
WHERE channel = $1 AND state = 'confirmed'
GROUP BY locale, interests
ORDER BY locale, interests
