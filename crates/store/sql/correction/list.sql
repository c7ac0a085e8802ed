SELECT c.revision_id, c.edition_id, c.at, c.note, e.item_code, e.locale, e.slug, e.title, e.state
FROM correction c
JOIN edition e ON e.id = c.edition_id
WHERE (c.at, c.revision_id) < ($1, $2)
ORDER BY c.at DESC, c.revision_id DESC
LIMIT $3
