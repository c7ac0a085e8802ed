SELECT key, CAST(SUM(n) AS BIGINT) AS n, CAST(SUM(readers) AS BIGINT) AS readers
FROM audience_cell
WHERE span = $1 AND cut = $2 AND starts >= $3 AND starts <= $4 AND key IN ({list})
GROUP BY key
