INSERT INTO import_origin (origin, item_id, digest, imported_at)
VALUES ($1, $2, $3, $4)
ON CONFLICT (origin) DO UPDATE SET
    item_id = excluded.item_id,
    digest = excluded.digest,
    imported_at = excluded.imported_at
