SELECT DISTINCT e.item_id
FROM edition_work w
JOIN edition e ON e.id = w.edition_id
WHERE w.stage = 'in-review' AND ($1 = '' OR e.locale = $1)
