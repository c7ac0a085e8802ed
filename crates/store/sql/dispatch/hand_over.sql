UPDATE dispatch
SET handed_at = $3, tries = tries + 1
WHERE id = $1 AND claimed_by = $2 AND handed_at IS NULL AND pending IS NOT NULL
