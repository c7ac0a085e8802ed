SELECT item_id, item_code, locale, slug, first_published_at, updated_at
FROM edition
WHERE state = 'published' AND (item_id, locale) > ($1, $2)
ORDER BY item_id, locale
LIMIT $3
