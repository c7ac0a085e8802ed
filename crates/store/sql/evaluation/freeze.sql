UPDATE evaluation SET state = 'frozen', frozen_by = $2, frozen_at = $3, edited_at = $3
WHERE id = $1 AND state = 'draft'
