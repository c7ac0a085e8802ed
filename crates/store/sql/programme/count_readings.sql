SELECT {who} CAST(COALESCE(SUM({only}), 0) AS BIGINT) AS n
FROM audience_cell a
WHERE a.span = 'day' AND a.cut = 'organisation' AND a.starts >= $1 AND a.starts <= $2
  AND a.key IN ({list}) {by}
