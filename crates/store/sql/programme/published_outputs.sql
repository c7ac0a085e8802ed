SELECT DISTINCT o.activity_key, o.reference, e.locale, e.slug, e.title
FROM activity_output o
JOIN item i ON i.code = o.reference
JOIN edition e ON e.item_id = i.id AND e.state = 'published' AND (o.locale = '' OR o.locale = e.locale)
WHERE o.activity_key IN ({list}) AND o.kind IN ('item', 'edition')
ORDER BY o.activity_key, o.reference, e.locale
