UPDATE job
SET done_at = $3, lease_until = NULL, unique_key = NULL, last_error = NULL
WHERE id = $1 AND attempts = $2 AND done_at IS NULL AND failed_at IS NULL
