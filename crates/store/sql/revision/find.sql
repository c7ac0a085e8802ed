SELECT
    id AS revision_id, edition_id, number, title, summary, body, image_alt, claim, verdict, created_at,
    created_by
FROM revision
WHERE id = $1
