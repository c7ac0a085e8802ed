SELECT
    id, person, organisation, file_name, length, credit, licence, state, media_code, reason, created_at, expires_at
FROM media_upload
WHERE id = $1
