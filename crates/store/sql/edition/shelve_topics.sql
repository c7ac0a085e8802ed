INSERT INTO edition_topic (locale, topic, published_at, edition_id)
SELECT e.locale, t.topic, e.first_published_at, e.id
FROM edition e
JOIN item_topic t ON t.item_id = e.item_id
WHERE e.id = $1 AND e.state = 'published'
