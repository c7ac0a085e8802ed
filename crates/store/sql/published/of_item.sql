SELECT
    e.id AS edition_id, e.item_id, e.locale, e.slug, e.state, e.translation, e.published_revision,
    e.latest_revision, e.first_published_at, e.updated_at, e.withdrawn_reason,
    i.code AS item_code, i.kind, i.format, i.section, i.publisher, i.written_in, i.image, i.sources, i.event,
    i.claim AS item_claim, i.created_at AS item_created_at,
    r.id AS revision_id, r.number, r.title, r.summary, r.body, r.image_alt, r.claim, r.verdict,
    r.created_at, r.created_by
FROM edition e
JOIN item i ON i.id = e.item_id
JOIN revision r ON r.id = e.published_revision
WHERE i.code = $1 AND e.state = 'published'
