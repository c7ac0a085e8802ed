SELECT id, channel, address, address_hash, locale, interests, state, asked_at, confirmed_at, changed_at
FROM newsletter_subscriber
WHERE channel = $1 AND address_hash = $2
