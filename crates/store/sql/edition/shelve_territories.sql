INSERT INTO edition_territory (locale, territory, published_at, edition_id)
SELECT e.locale, t.territory, e.first_published_at, e.id
FROM edition e
JOIN item_territory t ON t.item_id = e.item_id
WHERE e.id = $1 AND e.state = 'published'
