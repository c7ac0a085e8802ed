SELECT e.locale, e.slug, e.title, e.first_published_at
FROM edition e
WHERE e.state = 'published' AND e.first_published_at >= $1 AND e.kind IN ({list})
ORDER BY e.first_published_at DESC, e.id
LIMIT $2
