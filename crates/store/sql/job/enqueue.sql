INSERT INTO job (id, kind, unique_key, payload, created_at, run_at, attempts)
VALUES ($1, $2, $3, $4, $5, $6, 0)
ON CONFLICT (unique_key) DO NOTHING
