-- SKIP LOCKED: processes that choose at the same time each get others instead of waiting for one another. They are chosen
-- first and once; what makes them free is asked once more outside, of the row as it is when it is changed.
WITH chosen AS (
    SELECT id
    FROM hook_delivery
    WHERE state = 'waiting' AND claimed_by IS NULL AND next_at <= $2
    ORDER BY next_at, id
    LIMIT $3
    FOR UPDATE SKIP LOCKED
)
UPDATE hook_delivery
SET claimed_by = $1, claimed_at = $2
WHERE state = 'waiting' AND claimed_by IS NULL AND id IN (SELECT id FROM chosen)
