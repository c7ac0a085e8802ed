SELECT e.locale, MIN(e.first_published_at) AS at, CAST(COUNT(*) AS BIGINT) AS n
FROM edition e
WHERE e.first_published_at >= $1 AND e.first_published_at < $2
  AND e.publisher IN ({list})
GROUP BY e.locale
ORDER BY e.locale
