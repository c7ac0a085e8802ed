INSERT INTO kept_record (noun, code, changed_at)
VALUES ($1, $2, $3)
ON CONFLICT (noun, code) DO UPDATE SET changed_at = excluded.changed_at
