SELECT key, CAST(SUM(n) AS BIGINT) AS n, CAST(SUM(readers) AS BIGINT) AS readers
FROM audience_cell
WHERE span = $1 AND cut = $2 AND starts >= $3 AND starts <= $4
    AND SUBSTR(key, LENGTH(key) - CAST($6 AS INTEGER) + 1) = $5
GROUP BY key
ORDER BY 2 DESC, 1
LIMIT $7
