-- SKIP LOCKED: processes that choose at the same time each get other letters instead of waiting for one another.
WITH chosen AS (
    SELECT issue_id, subscriber_id
    FROM newsletter_delivery
    WHERE state = 'waiting' AND next_at <= $2
    ORDER BY urgency, next_at, issue_id, subscriber_id
    LIMIT $3
    FOR UPDATE SKIP LOCKED
)
UPDATE newsletter_delivery
SET state = 'taken', claimed_by = $1, handed_at = NULL
WHERE state = 'waiting' AND (issue_id, subscriber_id) IN (SELECT issue_id, subscriber_id FROM chosen)
