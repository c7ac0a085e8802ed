DELETE FROM newsletter_delivery
WHERE issue_id IN (
    SELECT id FROM newsletter_issue
    WHERE state IN ('sent', 'cancelled') AND counts IS NOT NULL AND ended_at <= $1
)
