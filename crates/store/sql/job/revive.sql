UPDATE job
SET failed_at = NULL, lease_until = NULL, run_at = $2
WHERE id = $1 AND failed_at IS NOT NULL AND done_at IS NULL
