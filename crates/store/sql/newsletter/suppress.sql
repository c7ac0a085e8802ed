INSERT INTO newsletter_suppression (address_hash, reason, at)
VALUES ($1, $2, $3)
ON CONFLICT (address_hash) DO UPDATE SET reason = excluded.reason, at = excluded.at
