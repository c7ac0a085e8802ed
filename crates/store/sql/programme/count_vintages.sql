SELECT CAST(COUNT(*) AS BIGINT) AS n
FROM data_vintage
WHERE at >= $1 AND at < $2 AND flow IN ({list})
