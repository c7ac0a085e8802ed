INSERT INTO hook_endpoint (
    id, organisation, name, address, events, locales, secret, former_secret, former_until, state, failing_since,
    delivered_at, last_error, made_by, made_at
)
VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, NULL, $8, NULL, NULL, NULL, $9, $10)
