SELECT id, kind, attempts, created_at, run_at, lease_until, failed_at, last_error
FROM job
WHERE done_at IS NULL
ORDER BY CASE WHEN failed_at IS NULL THEN 1 ELSE 0 END, run_at, id
LIMIT $1
