INSERT INTO media_variant (media_id, position, width, height, format, sha256, bytes)
VALUES ($1, $2, $3, $4, $5, $6, $7)
