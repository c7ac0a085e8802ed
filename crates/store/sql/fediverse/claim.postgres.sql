-- SKIP LOCKED: processes that choose at the same time each get others instead of waiting for one another. They are chosen
-- first and once; what makes them free is asked once more outside, of the row as it is when it is changed.
WITH chosen AS (
    SELECT d.activity_id, d.inbox
    FROM fediverse_delivery d
    WHERE d.state = 'waiting' AND d.claimed_by IS NULL AND d.next_at <= $2
        AND NOT EXISTS (
            SELECT 1
            FROM fediverse_delivery e
            WHERE e.inbox = d.inbox AND e.channel = d.channel AND e.state = 'waiting' AND e.activity_id < d.activity_id
        )
    ORDER BY d.next_at, d.activity_id, d.inbox
    LIMIT $3
    FOR UPDATE SKIP LOCKED
)
UPDATE fediverse_delivery
SET claimed_by = $1, claimed_at = $2
WHERE state = 'waiting' AND claimed_by IS NULL AND (activity_id, inbox) IN (SELECT activity_id, inbox FROM chosen)
