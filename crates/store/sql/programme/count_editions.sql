SELECT {who} CAST(COUNT(*) AS BIGINT) AS n
FROM edition e
WHERE e.first_published_at >= $1 AND e.first_published_at < $2 {only}
  AND e.publisher IN ({list}) {by}
