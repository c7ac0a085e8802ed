SELECT locale, slug, title, translation
FROM edition
WHERE item_id = $1 AND state = 'published'
