SELECT code, kind, organisation, names, address, handle, locales, settings, CASE WHEN secret IS NULL THEN CAST(0 AS BIGINT) ELSE CAST(1 AS BIGINT) END AS has_secret, opened_at,
    closed_at, verified_at, checked_at, check_error
FROM channel
WHERE closed_at IS NULL AND address <> '' AND (checked_at IS NULL OR checked_at <= $1)
ORDER BY checked_at, code
LIMIT $2
