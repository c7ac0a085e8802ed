INSERT INTO newsletter_subscriber (
    id, channel, address, address_hash, locale, interests, state, asked_at, confirmed_at, changed_at
)
VALUES ($1, $2, $3, $4, $5, $6, 'pending', $7, NULL, $7)
