SELECT a.key, a.starts, {only} AS n
FROM audience_cell a
WHERE a.span = 'day' AND a.cut = 'organisation' AND a.starts >= $1 AND a.starts <= $2
  AND a.key IN ({list})
ORDER BY a.starts DESC, a.key
