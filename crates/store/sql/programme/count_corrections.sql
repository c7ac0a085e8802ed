SELECT {who} CAST(COUNT(*) AS BIGINT) AS n
FROM correction c JOIN edition e ON e.id = c.edition_id
WHERE c.at >= $1 AND c.at < $2
  AND e.publisher IN ({list}) {by}
