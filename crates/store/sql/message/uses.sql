SELECT m.message, COUNT(DISTINCT m.item_id) AS items, COUNT(e.id) AS editions
FROM item_message m
LEFT JOIN edition e ON e.item_id = m.item_id AND e.state = 'published'
GROUP BY m.message
