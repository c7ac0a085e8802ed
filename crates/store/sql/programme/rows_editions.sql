SELECT e.item_code, e.locale, e.title, e.slug, e.publisher, e.state, e.first_published_at AS at
FROM edition e
WHERE e.first_published_at >= $1 AND e.first_published_at < $2 {only}
  AND e.publisher IN ({list})
ORDER BY e.first_published_at DESC, e.id
