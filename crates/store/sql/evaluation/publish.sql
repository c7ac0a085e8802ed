UPDATE evaluation SET state = 'published', published_by = $2, published_at = $3, edited_at = $3
WHERE id = $1 AND state = 'frozen'
