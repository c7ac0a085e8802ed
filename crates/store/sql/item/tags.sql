SELECT item_id, 'topic' AS noun, topic AS code, position
FROM item_topic
WHERE item_id IN ({list})
UNION ALL
SELECT item_id, 'territory' AS noun, territory AS code, position
FROM item_territory
WHERE item_id IN ({list})
UNION ALL
SELECT item_id, 'message' AS noun, message AS code, position
FROM item_message
WHERE item_id IN ({list})
ORDER BY 1, 2, 4
