SELECT i.id AS item_id
FROM item i
LEFT JOIN edition e ON e.item_id = i.id
GROUP BY i.id
HAVING COUNT(e.id) < $1
