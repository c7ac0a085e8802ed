SELECT CAST(COALESCE(SUM(n), 0) AS BIGINT) AS n, CAST(COALESCE(SUM(readers), 0) AS BIGINT) AS readers
FROM audience_cell
WHERE span = $1 AND cut = $2 AND starts >= $3 AND starts <= $4
