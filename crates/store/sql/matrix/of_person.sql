SELECT DISTINCT e.item_id
FROM edition_work w
JOIN edition e ON e.id = w.edition_id
WHERE w.assignee = $1 AND ($2 = '' OR e.locale = $2)
