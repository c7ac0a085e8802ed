SELECT
    id AS edition_id, item_id, locale, slug, state, translation, published_revision, latest_revision,
    first_published_at, updated_at, withdrawn_reason
FROM edition
WHERE item_id = $1 AND locale = $2
