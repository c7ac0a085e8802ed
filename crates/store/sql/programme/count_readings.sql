SELECT {who} CAST(COALESCE(SUM({only}), 0) AS BIGINT) AS n
FROM audience_cell a
WHERE a.span = $1 AND a.cut = 'organisation' AND a.starts >= $2 AND a.starts <= $3
  AND a.key IN ({list}) {by}
