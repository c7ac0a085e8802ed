UPDATE edition
SET
    state = 'published',
    published_revision = r.id,
    first_published_at = $3,
    updated_at = $4,
    withdrawn_reason = NULL,
    title = r.title,
    summary = r.summary,
    image_alt = r.image_alt
FROM revision r
WHERE edition.id = $1 AND r.id = $2 AND r.edition_id = edition.id
