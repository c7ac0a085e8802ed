SELECT e.id AS edition_id
FROM edition e
JOIN segment_head h ON h.edition_id = e.id
WHERE e.item_id = $1
ORDER BY e.id
