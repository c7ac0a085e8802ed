SELECT
    e.id AS edition_id, e.locale, e.slug, e.state, e.translation, e.first_published_at, e.updated_at,
    COALESCE(NULLIF(e.title, ''), r.title, '') AS title
FROM edition e
LEFT JOIN revision r ON r.id = e.latest_revision
WHERE e.item_id = $1
