INSERT INTO newsletter_delivery (
    issue_id, subscriber_id, locale, interests, urgency, state, tries, made_at, next_at
)
SELECT r.issue_id, s.id, r.locale, r.interests, CAST(1 AS BIGINT), 'waiting', CAST(0 AS BIGINT), $3, $3
FROM newsletter_rendering r
JOIN newsletter_subscriber s
    ON s.channel = $2 AND s.state = 'confirmed' AND s.locale = r.locale AND s.interests = r.interests
LEFT JOIN newsletter_suppression x ON x.address_hash = s.address_hash
WHERE r.issue_id = $1 AND x.address_hash IS NULL
ON CONFLICT (issue_id, subscriber_id) DO NOTHING
