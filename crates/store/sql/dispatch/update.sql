-- By whoever has not claimed it, and only as it was read.
UPDATE dispatch
SET revision_id = $3, campaign = $4, message = $5, text = $6, state = $7, pending = $8, followed = $9, changed_at = $10,
    approved_by = $11, send_at = $12, tries = $13, next_at = $14, last_error = $15
WHERE id = $1 AND claimed_by IS NULL AND changed_at = $2
