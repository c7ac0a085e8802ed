SELECT e.id AS edition_id, e.item_id, e.item_code, e.locale, e.slug, r.title, r.body
FROM edition e
JOIN revision r ON r.id = e.latest_revision
WHERE r.body LIKE $1
ORDER BY e.id
LIMIT 200
