UPDATE newsletter_subscriber
SET address = $2, locale = $3, interests = $4, state = 'pending', asked_at = $5, confirmed_at = NULL, changed_at = $5
WHERE id = $1
