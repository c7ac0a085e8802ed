INSERT INTO edition (
    id, item_id, locale, slug, state, translation, published_revision, latest_revision,
    first_published_at, updated_at, withdrawn_reason,
    item_code, section, kind, format, publisher, image, title, summary, image_alt
)
SELECT
    $1, id, $3, $4, 'draft', $5, NULL, NULL,
    NULL, $6, NULL,
    code, section, kind, format, publisher, image, '', '', ''
FROM item
WHERE id = $2
