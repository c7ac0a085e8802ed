-- SQLite has one writer at a time, so nobody else can be choosing letters meanwhile.
UPDATE newsletter_delivery
SET state = 'taken', claimed_by = $1, handed_at = NULL
WHERE (issue_id, subscriber_id) IN (
    SELECT issue_id, subscriber_id
    FROM newsletter_delivery
    WHERE state = 'waiting' AND next_at <= $2
    ORDER BY urgency, next_at, issue_id, subscriber_id
    LIMIT $3
)
