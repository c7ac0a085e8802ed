SELECT e.item_code, e.locale, e.title, e.slug, e.publisher, e.state, c.at
FROM correction c JOIN edition e ON e.id = c.edition_id
WHERE c.at >= $1 AND c.at < $2
  AND e.publisher IN ({list})
ORDER BY c.at DESC, c.revision_id
