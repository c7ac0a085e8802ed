INSERT INTO press_kit_link (id, kit, note, made_by, made_at, expires_at, revoked_at, uses, used_at)
VALUES ($1, $2, $3, $4, $5, $6, NULL, 0, NULL)
