-- SKIP LOCKED: processes that choose at the same time each get other letters instead of waiting for one another. The state
-- is asked once more outside, of the row as it is when it is changed.
UPDATE mail
SET state = 'sending', claimed_by = $1, claimed_at = $2, handed_at = NULL
WHERE state = 'waiting'
    AND id IN (
        SELECT id
        FROM mail
        WHERE state = 'waiting' AND next_at <= $2
        ORDER BY next_at, id
        LIMIT $3
        FOR UPDATE SKIP LOCKED
    )
