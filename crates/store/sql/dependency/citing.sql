SELECT e.id AS edition_id, e.item_id, e.item_code, e.locale, e.slug, e.title
FROM edition_fact d
JOIN edition e ON e.id = d.edition_id
WHERE d.fact_code = $1 AND e.state = 'published'
ORDER BY e.id
