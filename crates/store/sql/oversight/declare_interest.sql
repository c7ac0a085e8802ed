UPDATE scheme_reviewer SET interest = $3, conflict = $4, declared_at = $5
WHERE scheme_id = $1 AND person_id = $2 AND declared_at IS NULL
