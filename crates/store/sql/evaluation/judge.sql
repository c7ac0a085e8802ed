UPDATE evaluation SET judgements = $2, summary = $3, judged_by = $4, edited_at = $5
WHERE id = $1 AND state = 'frozen'
