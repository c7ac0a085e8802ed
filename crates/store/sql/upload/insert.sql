INSERT INTO media_upload (
    id, person, organisation, file_name, length, credit, licence, state, media_code, reason, created_at, expires_at
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, '', $9, $10)
