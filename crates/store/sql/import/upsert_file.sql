INSERT INTO import_file (origin, sha256, name, mime, bytes, imported_at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (origin) DO UPDATE SET
    sha256 = excluded.sha256,
    name = excluded.name,
    mime = excluded.mime,
    bytes = excluded.bytes,
    imported_at = excluded.imported_at
