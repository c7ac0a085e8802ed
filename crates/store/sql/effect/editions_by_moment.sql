SELECT e.first_published_at AS at
FROM edition e
WHERE e.publisher = $1 AND e.first_published_at >= $2 AND e.first_published_at < $3
ORDER BY e.first_published_at
