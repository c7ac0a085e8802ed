SELECT i.id AS item_id
FROM item i
LEFT JOIN edition e ON e.item_id = i.id AND e.locale = $1
WHERE e.id IS NULL
