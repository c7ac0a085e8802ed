SELECT starts, key, n, readers
FROM audience_cell
WHERE span = $1 AND cut = $2 AND starts >= $3 AND starts <= $4 AND key IN ({list})
ORDER BY starts, key
