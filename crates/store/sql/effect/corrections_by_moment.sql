SELECT c.at
FROM correction c JOIN edition e ON e.id = c.edition_id
WHERE e.publisher = $1 AND c.at >= $2 AND c.at < $3
ORDER BY c.at
