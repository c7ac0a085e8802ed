SELECT DISTINCT e.item_id
FROM edition_work w
JOIN edition e ON e.id = w.edition_id
WHERE w.due_on < $1 AND w.assignee IS NOT NULL AND ($2 = '' OR e.locale = $2)
