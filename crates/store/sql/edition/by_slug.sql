SELECT id AS edition_id, item_id, item_code, locale, slug, title
FROM edition
WHERE slug = $1 AND state = 'published'
