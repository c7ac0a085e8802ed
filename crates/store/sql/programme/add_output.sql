INSERT INTO activity_output (activity_key, kind, reference, locale, title, person_id, at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (activity_key, kind, reference, locale) DO UPDATE SET title = excluded.title
