SELECT
    title, organisation, consent, rights_until, decorative, camera, fingerprint, file_name, bytes, duration_ms,
    added_at, added_by, withdrawn_at, withdrawn_reason
FROM media_details
WHERE media_id = $1
