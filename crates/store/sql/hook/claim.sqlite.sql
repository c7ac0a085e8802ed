-- SQLite has one writer at a time, so nobody else can be choosing meanwhile.
UPDATE hook_delivery
SET claimed_by = $1, claimed_at = $2
WHERE id IN (
    SELECT id
    FROM hook_delivery
    WHERE state = 'waiting' AND claimed_by IS NULL AND next_at <= $2
    ORDER BY next_at, id
    LIMIT $3
)
