INSERT INTO channel (
    code, kind, organisation, names, address, handle, locales, settings, secret, opened_at, closed_at, verified_at,
    checked_at, check_error
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
