SELECT key, CAST(SUM(n) AS BIGINT) AS n, CAST(SUM(readers) AS BIGINT) AS readers
FROM audience_cell
WHERE span = $1 AND cut = $2 AND +starts >= $3 AND +starts <= $4 AND key >= $5 AND key < $6
GROUP BY key
ORDER BY 2 DESC, 1
LIMIT $7
