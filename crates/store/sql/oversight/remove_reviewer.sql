DELETE FROM scheme_reviewer
WHERE scheme_id = $1 AND person_id = $2
