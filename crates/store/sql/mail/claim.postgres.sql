-- SKIP LOCKED: processes that choose at the same time each get other letters instead of waiting for one another. They
-- are chosen first and once: as a plain subquery, the choice may be made again for every row, past its limit. The state
-- is asked once more outside, of the row as it is when it is changed.
WITH chosen AS (
    SELECT id
    FROM mail
    WHERE state = 'waiting' AND next_at <= $2
    ORDER BY next_at, id
    LIMIT $3
    FOR UPDATE SKIP LOCKED
)
UPDATE mail
SET state = 'sending', claimed_by = $1, claimed_at = $2, handed_at = NULL
WHERE state = 'waiting' AND id IN (SELECT id FROM chosen)
