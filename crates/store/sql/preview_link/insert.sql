INSERT INTO preview_link (
    id, edition_id, revision_id, note, made_by, made_at, expires_at, revoked_at, uses, used_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, 0, NULL)
