UPDATE dispatch
SET revision_id = $3, text = $4, state = $5, pending = $6, followed = $7, changed_at = $8, tries = $9, next_at = $10,
    sent_at = $11, remote_id = $12, remote_url = $13, last_error = $14, claimed_by = NULL, claimed_at = NULL,
    handed_at = NULL
WHERE id = $1 AND claimed_by = $2
