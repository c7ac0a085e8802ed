SELECT a.id AS id, a.gap AS gap, a.locale AS locale, a.term AS term, a.folded AS folded, a.item_code AS item_code,
    a.asked AS asked, a.made_by AS made_by, a.made_at AS made_at, i.publisher AS publisher, e.id AS edition_id,
    e.title AS title, e.slug AS slug, e.state AS state, e.first_published_at AS first_published_at,
    e.updated_at AS updated_at
FROM demand_answer a
JOIN item i ON i.code = a.item_code
LEFT JOIN edition e ON e.item_id = i.id AND e.locale = a.locale
WHERE a.item_code = $1
ORDER BY a.made_at DESC, a.id DESC
LIMIT 200
