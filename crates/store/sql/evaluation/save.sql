UPDATE evaluation SET years = $2, looks_on = $3, title = $4, body = $5, edited_at = $6
WHERE id = $1 AND state = 'draft'
