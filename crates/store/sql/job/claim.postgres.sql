-- SKIP LOCKED: workers that choose at the same time each get another job instead of queueing for one.
UPDATE job
SET lease_until = $2, attempts = attempts + 1
WHERE id = (
    SELECT id
    FROM job
    WHERE done_at IS NULL
        AND failed_at IS NULL
        AND run_at <= $1
        AND (lease_until IS NULL OR lease_until <= $1)
        AND kind IN ({list})
    ORDER BY run_at, id
    LIMIT 1
    FOR UPDATE SKIP LOCKED
)
RETURNING id, kind, payload, created_at, run_at, attempts, lease_until
