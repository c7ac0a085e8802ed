DELETE FROM newsletter_delivery
WHERE subscriber_id IN (SELECT id FROM newsletter_subscriber WHERE state = $1 AND changed_at <= $2)
    AND issue_id NOT IN (SELECT id FROM newsletter_issue)
