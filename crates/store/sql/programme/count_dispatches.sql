SELECT {who} CAST(COUNT(*) AS BIGINT) AS n
FROM dispatch d JOIN channel c ON c.code = d.channel
WHERE d.sent_at >= $1 AND d.sent_at < $2
  AND c.organisation IN ({list}) {by}
