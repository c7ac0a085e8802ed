-- SQLite has one writer at a time, so nobody else can be choosing meanwhile.
UPDATE fediverse_delivery
SET claimed_by = $1, claimed_at = $2
WHERE (activity_id, inbox) IN (
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
)
