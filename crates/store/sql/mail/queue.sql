INSERT INTO mail (
    id, unique_key, about, to_address, to_name, locale, subject, text, html, headers, secret, state, tries, made_at, next_at
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'waiting', 0, $12, $13)
ON CONFLICT (unique_key) DO NOTHING
