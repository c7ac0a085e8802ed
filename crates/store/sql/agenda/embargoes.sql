SELECT
    p.item_id, p.embargo_until, p.embargo_zone, i.code AS item_code, i.publisher, i.written_in,
    COALESCE(r.title, e.title, '') AS title
FROM item_plan p
JOIN item i ON i.id = p.item_id
LEFT JOIN edition e ON e.item_id = i.id AND e.locale = i.written_in
LEFT JOIN revision r ON r.id = e.latest_revision
WHERE p.embargo_until >= $1 AND p.embargo_until < $2
ORDER BY p.embargo_until
