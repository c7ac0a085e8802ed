INSERT INTO newsletter_delivery (
    issue_id, subscriber_id, locale, interests, urgency, state, tries, made_at, next_at
)
VALUES ($1, $2, $3, '', 0, 'waiting', 0, $4, $4)
ON CONFLICT (issue_id, subscriber_id) DO UPDATE SET
    locale = excluded.locale, state = 'waiting', tries = 0, made_at = excluded.made_at, next_at = excluded.next_at,
    claimed_by = NULL, handed_at = NULL, settled_at = NULL, last_error = NULL
WHERE newsletter_delivery.state NOT IN ('waiting', 'taken') AND newsletter_delivery.made_at <= $5
