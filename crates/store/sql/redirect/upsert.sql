INSERT INTO redirect (locale, path, target, created_at)
VALUES ($1, $2, $3, $4)
ON CONFLICT (locale, path) DO UPDATE SET target = excluded.target
