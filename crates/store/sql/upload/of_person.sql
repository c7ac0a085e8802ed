SELECT
    id, person, organisation, file_name, length, credit, licence, state, media_code, reason, created_at, expires_at
FROM media_upload
WHERE person = $1
ORDER BY created_at DESC, id DESC
LIMIT $2
