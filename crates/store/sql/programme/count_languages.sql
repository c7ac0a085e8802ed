SELECT {who} CAST(COUNT(DISTINCT e.locale) AS BIGINT) AS n
FROM edition e
WHERE e.first_published_at >= $1 AND e.first_published_at < $2
  AND e.publisher IN ({list}) {by}
