SELECT
    d.issue_id, d.subscriber_id, d.locale, d.interests, d.urgency, d.tries, d.made_at, s.channel, s.address,
    s.address_hash, s.state, s.asked_at, i.number
FROM newsletter_delivery d
LEFT JOIN newsletter_subscriber s ON s.id = d.subscriber_id
LEFT JOIN newsletter_issue i ON i.id = d.issue_id
WHERE d.claimed_by = $1 AND d.state = 'taken' AND d.handed_at IS NULL
ORDER BY d.urgency, d.next_at, d.issue_id, d.subscriber_id
