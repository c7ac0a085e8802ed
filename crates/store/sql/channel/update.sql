UPDATE channel
SET names = $2, address = $3, handle = $4, locales = $5, settings = $6, closed_at = $7, verified_at = $8, checked_at = $9,
    check_error = $10
WHERE code = $1
