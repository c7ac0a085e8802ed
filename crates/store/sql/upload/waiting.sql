SELECT
    id, person, organisation, file_name, length, credit, licence, state, media_code, reason, created_at, expires_at
FROM media_upload
WHERE state = 'received' OR (state = 'making' AND lease_until < $1)
ORDER BY created_at, id
LIMIT 20
