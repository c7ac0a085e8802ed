SELECT i.code AS item_code, i.publisher, i.section, e.locale, r.title, e.state
FROM item i
JOIN edition e ON e.item_id = i.id
JOIN revision r ON r.id = e.latest_revision
WHERE i.id IN (SELECT newest.id FROM item newest ORDER BY newest.id DESC LIMIT $1)
ORDER BY i.id DESC, e.locale
