INSERT INTO media_details (
    media_id, title, organisation, consent, rights_until, decorative, camera, fingerprint, file_name, bytes,
    duration_ms, added_at, added_by, withdrawn_at, withdrawn_reason, words
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
ON CONFLICT (media_id) DO UPDATE SET
    title = excluded.title,
    organisation = excluded.organisation,
    consent = excluded.consent,
    rights_until = excluded.rights_until,
    decorative = excluded.decorative,
    camera = excluded.camera,
    fingerprint = excluded.fingerprint,
    file_name = excluded.file_name,
    bytes = excluded.bytes,
    duration_ms = excluded.duration_ms,
    added_at = excluded.added_at,
    added_by = excluded.added_by,
    withdrawn_at = excluded.withdrawn_at,
    withdrawn_reason = excluded.withdrawn_reason,
    words = excluded.words
