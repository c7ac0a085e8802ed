SELECT
    p.item_id, p.languages, p.embargo_until, p.embargo_zone, p.embargo_reason, p.embargo_by, p.edited_at,
    p.proposal, p.proposed_by, p.proposed_at,
    i.code AS item_code, i.publisher, i.written_in, COALESCE(r.title, e.title, '') AS title
FROM item_plan p
JOIN item i ON i.id = p.item_id
LEFT JOIN edition e ON e.item_id = i.id AND e.locale = i.written_in
LEFT JOIN revision r ON r.id = e.latest_revision
WHERE p.embargo_until > $1 OR p.proposed_at IS NOT NULL
ORDER BY p.item_id
