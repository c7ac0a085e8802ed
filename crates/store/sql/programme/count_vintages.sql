SELECT {who} CAST(COUNT(*) AS BIGINT) AS n
FROM data_vintage v
WHERE v.at >= $1 AND v.at < $2 AND v.flow IN ({list}) {by}
